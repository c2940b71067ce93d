import { parseOptions } from "./parse-options.ts";
import { peers } from "./peers/peers.ts";
import { runBuilds } from "./run-builds.ts";
import { runPreview } from "./run-preview.ts";
import { withTempFolder } from "./with-temp-folder.ts";

try {
  const [first, ...rest] = process.argv.slice(2);
  if (first === "preview") {
    const options = parseOptions(["--pages", "5,10000", "--only", "waymark", ...rest], peers);
    await withTempFolder((folder) => runPreview(options, folder));
  } else {
    const options = parseOptions(process.argv.slice(2), peers);
    await withTempFolder((folder) => runBuilds(options, folder));
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
