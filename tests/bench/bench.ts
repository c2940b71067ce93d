import { tmpdir } from "node:os";
import { join } from "node:path";
import { choosePlace } from "./choose-place.ts";
import { parseOptions } from "./parse-options.ts";
import { peers } from "./peers/peers.ts";
import { runBuilds } from "./run-builds.ts";
import { runPreview } from "./run-preview.ts";
import { runSlowLine } from "./run-slow-line.ts";
import { withTempFolder } from "./with-temp-folder.ts";

try {
  const args = process.argv.slice(2);
  await (args[0] === "line"
    ? withTempFolder(tmpdir(), (folder) => runSlowLine(join(folder, "site")))
    : measureProgram(args));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** Measures builds, or the preview. */
async function measureProgram([first = "", ...rest]: string[]): Promise<void> {
  const isPreview = first === "preview";
  const args = isPreview ? ["--pages", "5,10000", "--only", "waymark", ...rest] : process.argv.slice(2);
  const options = parseOptions(args, peers);
  const pageFiles = Math.max(...options.sets.map((set) => set.pages * set.peers.length));
  const place = options.folder ?? (await choosePlace(pageFiles));
  await withTempFolder(place, (folder) => (isPreview ? runPreview : runBuilds)(options, folder));
}
