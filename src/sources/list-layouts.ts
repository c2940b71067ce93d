import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

// Frames of other layouts, and pages that Waymark makes itself.
const notForPages = new Set(["base", "redirect"]);

/** The names that a page may give as `layout:`, sorted: those of the site's assets and the theme's. */
export function listLayouts(assetsDirs: string[]): string[] {
  const dirs = assetsDirs.map((dir) => join(dir, "layouts"));
  const files = dirs.filter((dir) => existsSync(dir)).flatMap((dir) => readdirSync(dir));
  const names = files.filter((file) => file.endsWith(".njk")).map((file) => file.replace(/\.njk$/, ""));
  return [...new Set(names)].filter((name) => !notForPages.has(name)).sort();
}
