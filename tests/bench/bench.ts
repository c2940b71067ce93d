import { parseOptions } from "./parse-options.ts";
import { peers } from "./peers/peers.ts";
import { runBuilds } from "./run-builds.ts";
import { withTempFolder } from "./with-temp-folder.ts";

try {
  const options = parseOptions(process.argv.slice(2), peers);
  await withTempFolder((folder) => runBuilds(options, folder));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
