import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { markerName } from "../output/output-place.ts";
import type { BuiltSite } from "./built-site.ts";
import { parseBuiltPage } from "./parse-built-page.ts";

/** Reads a folder that a build has written. Throws a sentence where there is no such folder or no page in it. */
export async function readBuiltSite(folder: string): Promise<BuiltSite> {
  const site: BuiltSite = { pages: new Map(), forwards: new Map(), files: new Map() };
  for (const path of await listPaths(folder)) {
    const content = await readFile(join(folder, path));
    site.files.set(path, {
      size: content.length,
      sha256: createHash("sha256").update(content).digest("hex"),
    });
    if (!path.endsWith(".html")) continue;
    const url = `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
    const page = parseBuiltPage(content.toString("utf8"), url);
    if (typeof page === "string") site.forwards.set(url, page);
    else site.pages.set(url, page);
  }
  if (site.pages.size === 0)
    throw new Error(`There is no page in the folder "${folder}". Name a folder that was built.`);
  return site;
}

/** The files below a folder, sorted, so that reports are the same on each machine. */
async function listPaths(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name !== markerName)
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Error(`There is no folder "${folder}". Build the site first.`, { cause: error });
  }
}
