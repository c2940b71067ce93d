import { readOwnBlocks } from "../output/blocks/read-own-blocks.ts";
import type { Problem } from "../problems/problem.ts";
import { parsePathPrefix } from "../site/parse-path-prefix.ts";
import type { Mode, Site } from "../site/site.ts";
import { readSite } from "../sources/read-site.ts";
import type { OptionValues } from "./command.ts";

/** Reads the settings of the site that the command line names: the one place where options, environment and clock come in. `--preview` makes of a build one for a preview address; `replaced` are files to be left out; of `ofPages` pages can be looked at by themselves, where there is no `site`. */
export async function openSite(
  options: OptionValues,
  mode: Exclude<Mode, "preview-address">,
  replaced: ReadonlySet<string> = new Set(),
  workingDir = process.cwd(),
): Promise<{ site: Site | null; ofPages: Site | null; problems: Problem[] }> {
  const text = (name: string) => (typeof options[name] === "string" ? options[name] : null);
  const { site, ofPages, problems } = await readSite({
    mode: mode === "build" && options.preview === true ? "preview-address" : mode,
    input: text("input") ?? "content",
    output: text("output") ?? "_site",
    assets: text("assets"),
    date: text("date"),
    sourceDateEpoch: process.env.SOURCE_DATE_EPOCH ?? null,
    now: new Date(),
    pathPrefix: parsePathPrefix(text("path-prefix") ?? "/"),
    relative: options.relative === true,
    workingDir,
    cache: options["no-cache"] !== true,
    replaced: new Set(replaced),
  });
  if (!ofPages) return { site, ofPages, problems };
  const { problems: ofBlocks, ...own } = await readOwnBlocks(ofPages);
  const whole = ofBlocks.length > 0 ? null : { ...ofPages, ...own };
  return { site: site && whole, ofPages: whole, problems: [...problems, ...ofBlocks] };
}
