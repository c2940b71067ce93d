import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { contentRules } from "./content-rules.ts";
import { isStartOfLanguage } from "./name-in-language.ts";
import type { Page } from "./page.ts";

/** Slugs that do nothing: beside an address that is written whole, and on the start page of a language. */
export function checkSlugs(pages: Page[]): Problem[] {
  return pages.flatMap((page) => {
    const { slug, permalink } = page.settings;
    if (slug === undefined || (permalink === undefined && !isStartOfLanguage(page))) return [];
    return createProblem(contentRules["slug-unused"], page.source, {
      span: page.spans.slug?.key ?? null,
      message:
        permalink === undefined
          ? `The start page of a language has the address of its folder, ${page.url}, so this "slug" does nothing.`
          : `This page has an address of its own, ${permalink}, so its "slug" does nothing.`,
      hint: permalink === undefined ? "Delete the line." : "Delete the line that is not meant.",
    });
  });
}
