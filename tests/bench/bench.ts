import { choosePlace } from "./choose-place.ts";
import { parseOptions } from "./parse-options.ts";
import { peers } from "./peers/peers.ts";
import { runBuilds } from "./run-builds.ts";
import { runPreview } from "./run-preview.ts";
import { withTempFolder } from "./with-temp-folder.ts";

try {
  const [first, ...rest] = process.argv.slice(2);
  const isPreview = first === "preview";
  const args = isPreview ? ["--pages", "5,10000", "--only", "waymark", ...rest] : process.argv.slice(2);
  const options = parseOptions(args, peers);
  const pageFiles = Math.max(...options.sets.map((set) => set.pages * set.peers.length));
  const place = options.folder ?? (await choosePlace(pageFiles));
  await withTempFolder(place, (folder) => (isPreview ? runPreview : runBuilds)(options, folder));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
