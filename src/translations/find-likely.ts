import type { Page } from "../content/page.ts";
import { addTo } from "../problems/add-to.ts";
import type { Part } from "./part.ts";
import type { TranslatedPage } from "./translated-page.ts";

/**
 * The pages of a language without an original that may be the translation of one that lacks it, called by a name of that language:
 * those that alone have the same headings, numbers, links and images.
 */
export function findLikely(
  pages: TranslatedPage[],
  partsOf: (page: Page) => Part[],
): Map<TranslatedPage, Page> {
  const own = pages.filter(({ original, page }) => page && !original);
  if (own.length === 0) return new Map();
  const groups = new Map<string, TranslatedPage[]>();
  for (const one of pages.filter(({ original, page }) => !page || !original)) {
    const parts = partsOf((one.page ?? one.original) as Page);
    const shape = `${one.language.code} ${parts.map(describeShape).join(" ")}`;
    addTo(groups, shape, one);
  }
  const found = new Map<TranslatedPage, Page>();
  for (const group of groups.values()) {
    const [page, lacking] = [group.find(({ page }) => page)?.page, group.find(({ page }) => !page)];
    if (group.length === 2 && page && lacking) found.set(lacking, page);
  }
  return found;
}

function describeShape({ level, counted: { links, images, numbers } }: Part): string {
  return [level, links.length, images.length, ...numbers].join();
}
