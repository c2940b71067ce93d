import type { Content } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import type { FactsById, LinkFact } from "../markdown/body.ts";
import { oncePer } from "../problems/once-per.ts";
import { buildWrittenPages } from "./build-written-pages.ts";
import { isOfLanguage } from "./look-up.ts";
import type { PageIndex } from "./page-index.ts";
import { findOwnPath, type LinkTarget, resolveLink } from "./resolve-link.ts";

type SomeContent = Pick<Content, "pages" | "dataTexts" | "written">;

/** A link within the site that leads to something else than a page as a whole in the same language; to nowhere, too, where it is written as a full address. */
export interface SpecialLink {
  page: Page;
  /** Of what its body is known: the id of the page, or the key of a Markdown text in data. */
  key: string;
  link: LinkFact;
  target: LinkTarget;
}

/** Collects the links of a site that lead to a part of a page, another language, a file, or nowhere, once for each content that was read: half a dozen rules and stages look at them, and most links are none of them. */
export const collectLinks = oncePer(
  (content: SomeContent, bodies: FactsById, index: PageIndex): SpecialLink[] => {
    const { pages, dataTexts, written } = content;
    const found: SpecialLink[] = [];
    const add = (page: Page, links: LinkFact[], key = page.id) => {
      for (const link of links) {
        // A value is told where it is written.
        if (link.filled !== undefined) continue;
        const target = resolveLink(link.href, page, index);
        if (target.kind === "page" && target.anchor === null && isOfLanguage(target.page, page)) continue;
        if (target.kind === "outside" && findOwnPath(link.href, index) === null) continue;
        found.push({ page, key, link, target });
      }
    };
    for (const page of pages) add(page, bodies.get(page.id)?.links ?? []);
    for (const { key, page, source } of dataTexts)
      add({ ...page, source: { ...page.source, ...source } }, bodies.get(key)?.links ?? [], key);
    for (const { page, facts } of buildWrittenPages(written)) add(page, facts.links);
    return found;
  },
);
