import { readFileSync } from "node:fs";
import type { Assets } from "../checks/rule.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { themeDir } from "../theme/theme-dir.ts";
import { listAssets, listOwnAssets } from "./find-asset.ts";

/** What lies in the assets of a site, with the text of what may name other files, and what the theme has. */
export function readAssets({ assetsDirs, workingDir }: Pick<Site, "assetsDirs" | "workingDir">): Assets {
  const own = [...listOwnAssets(assetsDirs, "")].map(([path, file]) => ({
    path,
    shown: showPath(file, workingDir),
    text: /\.(?:s?css|ts|njk)$/.test(path) ? readFileSync(file, "utf8") : "",
  }));
  return { own, theme: own.length > 0 ? [...listAssets([themeDir], "").keys()] : [] };
}
