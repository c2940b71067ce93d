import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { LayoutContext } from "../layouts/layout-context.ts";
import { buildWrittenPages } from "../navigation/build-written-pages.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { listTemplates } from "../sources/list-templates.ts";

/**
 * A digest of what all pages of a site share: templates and settings of Eleventy, interface words, settings, lists of data, assets, and how addresses
 * are written; `version` stands for the program.
 */
export function buildContextDigest(
  {
    site,
    content: { data, ownData, written },
    navigation,
    images,
    assets,
    search,
    csp,
    renderer,
  }: Omit<LayoutContext, "digest">,
  version: string,
): string {
  const digest = createHash("sha256").update(version);
  for (const path of listTemplates(site.assetsDirs)) digest.update(`\0${path}\0`).update(readFileSync(path));
  const { mode, settings, languages, relative } = site;
  const lists = [data, ...ownData.values()].map((known) =>
    [...known.lists].map(([name, { value }]) => [name, value]),
  );
  const pictures = buildWrittenPages(written).flatMap(({ page, facts }) =>
    facts.images.map(({ src }) => {
      const target = resolveLink(src, page, navigation.index);
      return target.kind === "file" ? images.get(target.file.id) : null;
    }),
  );
  // With the prefix of all addresses, or the way up from a page to the top.
  const addresses = [
    relative,
    site.address("/to/", "/from/here/"),
    [...navigation.siteMaps],
    [...navigation.homes],
  ];
  const shared = [
    mode,
    settings,
    languages,
    [...ownData.keys()],
    lists,
    pictures,
    addresses,
    assets,
    search,
    csp,
    renderer.digest,
  ];
  return digest.update(JSON.stringify(shared)).digest("hex");
}
