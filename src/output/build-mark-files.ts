import { keepText } from "../cache/keep-text.ts";
import type { DrawMark, MarkFile } from "../layouts/site-assets.ts";
import { formatReason } from "../problems/format-reason.ts";
import type { Site } from "../site/site.ts";
import { readCompilerFault } from "../sources/read-compiler-fault.ts";
import { findAsset } from "./find-asset.ts";
import { hashName } from "./hash-name.ts";
import { cleanSvg } from "./images/clean-svg.ts";
import { readSvgSize } from "./images/read-svg-size.ts";

/** The drawings of a site that are files of their own. Throws a `FaultError` for one that browsers could not show as it was drawn. */
export async function buildMarkFiles(
  site: Pick<Site, "assetsDirs" | "cacheDir" | "workingDir">,
  drawMark: DrawMark,
): Promise<{ file: MarkFile; svg: string }[]> {
  return Promise.all(
    (drawMark.files ?? []).map(async (name) => {
      const drawn = drawMark(name);
      const svg = await keepText(site, "mark-files", [drawn], () => cleanWhole(drawn)).catch((error) => {
        const message = `The drawing "${name}" can't be a file: ${formatReason(error)}`;
        throw readCompilerFault(
          new Error(message, { cause: error }),
          findAsset(site.assetsDirs, "motif/draw-mark.ts") as string,
          site.workingDir,
        );
      });
      // In an address stand letters and numbers alone.
      const stem = name.replace(/[^A-Za-z0-9]+/g, "-");
      return {
        file: { name, path: `/${hashName(`assets/drawings/${stem}.svg`, svg)}`, ...readSvgSize(svg) },
        svg,
      };
    }),
  );
}

/** What stands in a picture can neither fetch nor run anything, so one that wants to would look otherwise than it was drawn. */
async function cleanWhole(drawn: string): Promise<string> {
  const { svg, lost } = await cleanSvg(drawn, { written: true });
  const parts = [...lost.seen, ...lost.done];
  if (parts.length > 0) throw new Error(`A part of it could fetch or run something: ${parts.join(", ")}`);
  return svg;
}
