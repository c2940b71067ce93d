import { makeBody } from "../../checks/make-body.ts";
import type { Page, PageSource } from "../../content/page.ts";
import type { Body, FactsById } from "../../markdown/body.ts";
import type { Site } from "../../site/site.ts";
import { areAsUsed, valuesOf } from "../../site/values/fill-values.ts";

/** The bodies of the pages of a preview, by page id. */
export interface LateBodies extends FactsById {
  get(id: string): Body | undefined;
}

/** Bodies that are made when they are asked for, beside those of the Markdown texts in data. `made` keeps them as long as the file of their page is the same. */
export function createLateBodies(
  pages: Page[],
  texts: ReadonlyMap<string, Body>,
  site: Site,
  made: WeakMap<PageSource, Body>,
): LateBodies {
  const byId = new Map(pages.map((page) => [page.id, page]));
  return {
    get(id) {
      const page = byId.get(id);
      if (!page) return texts.get(id);
      const known = made.get(page.source);
      const body = known && areAsUsed(known.values, valuesOf(page, site)) ? known : makeBody(page, site);
      made.set(page.source, body);
      return body;
    },
  };
}
