import { extname, join, sep } from "node:path";
import { listLogos } from "../../site/list-logos.ts";
import type { Site } from "../../site/site.ts";

/** What has to be made anew after some files have changed. */
export interface Change {
  /** Absolute paths whose pages are read again. */
  pages: string[];
  /** Settings or words have changed, on which the reading of every page depends. */
  allPages: boolean;
  /** Templates are compiled again. */
  layouts: boolean;
  /** Styles, scripts, fonts and icons are built again. */
  assets: boolean;
}

// Templates, and what may belong to the site's own settings of Eleventy; a folder that came or went may have held either.
const ofLayouts = new Set([".njk", ".ts", ".mts", ".js", ".mjs", ".cjs", ".json", ""]);

/** Says what depends on the changed files (absolute paths). */
export function classifyChange(paths: string[], site: Site): Change {
  const change: Change = { pages: [], allPages: false, layouts: false, assets: false };
  const logos = listLogos(site.settings.look).map(({ file }) => join(site.inputDir, file));
  for (const path of paths) {
    change.assets ||= logos.includes(path);
    if (site.assetsDirs.some((dir) => isWithin(path, dir))) {
      const kind = extname(path);
      change.layouts ||= ofLayouts.has(kind);
      change.assets ||= kind !== ".njk";
    } else if (isSetting(path, site)) change.allPages = true;
    else {
      change.pages.push(path);
      // One that a look names.
      change.assets ||= /\.(?:woff2|ttf|otf)$/i.test(path);
    }
  }
  return change;
}

/** Whether a path is the folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

function isSetting(path: string, site: Site): boolean {
  if (!isWithin(path, site.inputDir)) return false;
  const id = path.slice(site.inputDir.length + 1);
  return id === "" || /^(?:site\.yaml|glossary\.yaml|[^/\\]+[/\\](?:interface|site)\.yaml)$/.test(id);
}
