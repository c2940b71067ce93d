import { findScript } from "../../site/find-script.ts";
import type { Site } from "../../site/site.ts";
import { listAssets } from "../find-asset.ts";

/** The files of the fonts that cards are drawn with: those in `fonts/cards`, and in a folder of theirs those of the scripts of the site's languages. */
export function listCardFonts({ assetsDirs, languages }: Pick<Site, "assetsDirs" | "languages">): string[] {
  const scripts = new Set(languages.map(({ code }) => findScript(code)));
  const isOurs = (path: string) => !path.includes("/") || scripts.has(path.split("/")[0] as string);
  return [...listAssets(assetsDirs, "fonts/cards")].filter(([path]) => isOurs(path)).map(([, file]) => file);
}
