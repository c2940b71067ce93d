import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Content } from "../content/content.ts";
import type { LayoutContext } from "../layouts/layout-context.ts";
import { buildWrittenPages } from "../navigation/build-written-pages.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { listTemplates } from "../sources/list-templates.ts";

/** A template may read `view.data`, however it came by it. */
const namesData = /(?<![\w-])data(?![\w-])/;

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
  }: Omit<LayoutContext, "digest" | "content"> & { content: Pick<Content, "data" | "ownData" | "written"> },
  version: string,
): string {
  const digest = createHash("sha256").update(version);
  let readsData = false;
  for (const path of listTemplates(site.assetsDirs)) {
    const text = readFileSync(path);
    readsData ||= namesData.test(text.toString());
    digest.update(`\0${path}\0`).update(text);
  }
  const { mode, settings, languages, relative } = site;
  // What blocks show of data stands in the keys of their pages.
  const lists = [data, ...ownData.values()].map((known) =>
    readsData ? [...known.lists].map(([name, { value }]) => [name, value]) : [],
  );
  const readable = buildWrittenPages(written.filter(({ kind }) => readsData || kind === "site"));
  const pictures = readable.flatMap(({ page, facts }) =>
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
