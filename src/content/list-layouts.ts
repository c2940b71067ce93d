import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

// The folder of Waymark's own layouts, which the room that uses them lies in.
const ownLayouts = join(import.meta.dirname, "../layouts");
// Frames of other layouts, and pages that Waymark makes itself.
const notForPages = new Set(["base", "redirect"]);

/** The names that a page may give as `layout:`, sorted: those of the site's assets and Waymark's own. */
export function listLayouts(assetsDirs: string[]): string[] {
  const dirs = [...assetsDirs.map((dir) => join(dir, "layouts")), ownLayouts];
  const files = dirs.filter((dir) => existsSync(dir)).flatMap((dir) => readdirSync(dir));
  const names = files.filter((file) => file.endsWith(".njk")).map((file) => file.replace(/\.njk$/, ""));
  return [...new Set(names)].filter((name) => !notForPages.has(name)).sort();
}
