import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "../content/content.ts";
import type { Site } from "../site/site.ts";

/** A digest of what all pages of a site share: templates, interface words, settings and lists of data; `version` stands for the program. */
export function buildContextDigest(site: Site, { data }: Pick<Content, "data">, version: string): string {
  const digest = createHash("sha256").update(version);
  for (const dir of site.assetsDirs)
    for (const path of listTemplates(dir))
      digest.update(`\0${join(dir, path)}\0`).update(readFileSync(join(dir, path)));
  const { mode, settings, languages, relative } = site;
  const lists = [...data.lists].map(([name, { value }]) => [name, value]);
  return digest.update(JSON.stringify([mode, settings, languages, relative, lists])).digest("hex");
}

function listTemplates(dir: string): string[] {
  try {
    return (readdirSync(dir, { recursive: true }) as string[]).filter((path) => path.endsWith(".njk")).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
