import { join } from "node:path";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import type { Site } from "../../../src/site/site.ts";
import { themeDir } from "../../../src/theme/theme-dir.ts";
import { writeTree } from "../file-tree.ts";
import { makeSite } from "../make-site.ts";
import { makeFolder } from "../run-waymark.ts";

/** A logo of one colour: a bar as wide and high as is said, on nothing. */
export function drawLogo(width: number, height: number, color: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width + 20} ${height + 20}"><path d="M10 10h${width}v${height}H10z" fill="${color}"/></svg>`;
}

/** A site with a look, and files in its content. */
export function makeLogoSite(look: unknown, files: Record<string, string | Buffer>): Site {
  const inputDir = join(makeFolder(), "content");
  writeTree(inputDir, files);
  const settings = settingsSchema.parse({ title: "Old Harbour Museum", look });
  return makeSite({ inputDir, assetsDirs: [themeDir], settings });
}
