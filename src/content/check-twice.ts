import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { contentRules } from "./content-rules.ts";
import type { Page } from "./page.ts";

/** Pages that would be shown at one address; each problem names the other file. */
export function checkTwice(pages: Page[]): Problem[] {
  const first = new Map<string, Page>();
  return pages.flatMap((page) => {
    const { url, source, spans } = page;
    const other = first.get(url.toLowerCase());
    if (!other) {
      first.set(url.toLowerCase(), page);
      return [];
    }
    return createProblem(contentRules["page-address-twice"], source, {
      span: spans.permalink?.value ?? null,
      message: `This page has the address "${url}", but so has ${other.source.path}.`,
      hint: "Give one of the two another name or another permalink.",
    });
  });
}
