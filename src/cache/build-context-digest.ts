import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LayoutContext } from "../layouts/layout-context.ts";

/**
 * A digest of what all pages of a site share: templates and settings of Eleventy, interface words, settings, lists of data, assets, and how addresses
 * are written; `version` stands for the program.
 */
export function buildContextDigest(
  { site, content: { data }, navigation, assets, search, csp, renderer }: Omit<LayoutContext, "digest">,
  version: string,
): string {
  const digest = createHash("sha256").update(version);
  for (const dir of site.assetsDirs)
    for (const path of listTemplates(dir))
      digest.update(`\0${join(dir, path)}\0`).update(readFileSync(join(dir, path)));
  const { mode, settings, languages, relative } = site;
  const lists = [...data.lists].map(([name, { value }]) => [name, value]);
  // With the prefix of all addresses, or the way up from a page to the top.
  const addresses = [relative, site.address("/to/", "/from/here/"), [...navigation.siteMaps]];
  const shared = [mode, settings, languages, lists, addresses, assets, search, csp, renderer.digest];
  return digest.update(JSON.stringify(shared)).digest("hex");
}

function listTemplates(dir: string): string[] {
  try {
    return (readdirSync(dir, { recursive: true }) as string[]).filter((path) => path.endsWith(".njk")).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
