import { createProblem } from "../problems/create-problem.ts";
import type { RuleFault } from "../problems/rule-doc.ts";
import { type FoundEntry, findEntries } from "./find-entries.ts";
import { findSiteMenus } from "./find-site-menus.ts";
import type { Rule } from "./rule.ts";

/** Two entries of a side menu that lead to the same place. */
export const sidenavTwice: Rule = {
  id: "sidenav-twice",
  summary:
    "Two entries of a page's `sidenav:`, or of one of the `menus:` of `site.yaml`, lead to the same place.",
  example: { wrong: "- link: about\n- link: about", right: "- link: about\n- link: prices" },
  checkPage: (page) => findTwice(findEntries(page)),
  checkSite: ({ site }) =>
    findSiteMenus(site.written).flatMap(({ links, source }) =>
      findTwice(links).map((fault) => createProblem(sidenavTwice, source, fault)),
    ),
};

function findTwice(entries: FoundEntry[]): RuleFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ link, span }) => {
    const place = link.replace(/^#/, "");
    if (!seen.has(place)) {
      seen.add(place);
      return [];
    }
    return {
      span,
      message: `"${link}" stands in the side menu already.`,
      hint: "Delete one of the two entries, or correct where it leads.",
    };
  });
}
