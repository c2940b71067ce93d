import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import { type FoundEntry, findEntries } from "./find-entries.ts";
import { findSiteMenus } from "./find-site-menus.ts";
import type { Rule } from "./rule.ts";

/** Two entries of a side menu that lead to the same place. */
export const sidenavTwice: Rule = {
  id: "sidenav-twice",
  level: "error",
  summary:
    "Two entries of a page's `sidenav:`, or of one of the `menus:` of `site.yaml`, lead to the same place.",
  example: { wrong: "- link: about\n- link: about", right: "- link: about\n- link: prices" },
  checkPage: (page) => findTwice(findEntries(page), page.source),
  checkSite: ({ site }) =>
    findSiteMenus(site.written).flatMap(({ links, source }) => findTwice(links, source)),
};

function findTwice(entries: FoundEntry[], source: SourceText): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ link, span }) => {
    const place = link.replace(/^#/, "");
    if (!seen.has(place)) {
      seen.add(place);
      return [];
    }
    return createProblem(sidenavTwice, source, {
      span,
      message: `"${link}" stands in the side menu already.`,
      hint: "Delete one of the two entries, or correct where it leads.",
    });
  });
}
