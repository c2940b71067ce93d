import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { findScript } from "../../site/find-script.ts";
import type { Site } from "../../site/site.ts";
import { themeDir } from "../../theme/theme-dir.ts";
import { typefaces as bundled, usualTypefaces } from "../../theme/typefaces.ts";
import { listAssets } from "../find-asset.ts";

/** The fonts that cards and icons are drawn with. */
interface CardFonts {
  files: string[];
  /** Of all that the files hold. */
  digest: string;
  /** The families of titles and of the rest. */
  families: { title: string; text: string };
}

/** Those of the site's typefaces, those in `fonts/cards`, and in a folder of theirs those of the scripts of the site's languages. */
export function findCardFonts({
  assetsDirs,
  languages,
  typefaces,
}: Pick<Site, "assetsDirs" | "languages" | "typefaces">): CardFonts {
  const families = { title: findFamily(typefaces, "headings"), text: findFamily(typefaces, "text") };
  const scripts = new Set(languages.map(({ code }) => findScript(code)));
  const others = Object.entries(bundled)
    .filter(([, { title }]) => !Object.values(families).includes(title))
    .map(([name]) => name);
  const isOurs = ([path, file]: [string, string]) =>
    path.includes("/")
      ? scripts.has(path.split("/")[0] as string)
      : !file.startsWith(themeDir) || !others.some((name) => path.startsWith(name));
  const own = [typefaces.headings, typefaces.text].flatMap(({ card }) => card.files);
  const shared = [...listAssets(assetsDirs, "fonts/cards")].filter(isOurs).map(([, file]) => file);
  const files = [...new Set([...own, ...shared])];
  const digest = createHash("sha256");
  for (const file of files) digest.update(readFileSync(file));
  return { files, digest: digest.digest("hex"), families };
}

/** A family that can be drawn: of a site's own one without a TTF or OTF file that of the theme stands in. */
function findFamily(typefaces: Site["typefaces"], part: "text" | "headings"): string {
  const { own, card } = typefaces[part];
  return own && card.files.length === 0 ? bundled[usualTypefaces[part]].title : card.family;
}
