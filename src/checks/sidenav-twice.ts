import { findEntries } from "./find-entries.ts";
import { type Rule, reportRule } from "./rule.ts";

/** Two entries of an explicit sidenav that lead to the same place. */
export const sidenavTwice: Rule = {
  id: "sidenav-twice",
  level: "error",
  summary: "Two entries of a page's `sidenav:` lead to the same place.",
  example: { wrong: "- link: about\n- link: about", right: "- link: about\n- link: prices" },
  checkPage: (page) => {
    const seen = new Set<string>();
    return findEntries(page).flatMap(({ link, span }) => {
      const place = link.replace(/^#/, "");
      if (!seen.has(place)) {
        seen.add(place);
        return [];
      }
      return reportRule(sidenavTwice, page, {
        span,
        message: `"${link}" stands in the side menu already.`,
        hint: "Delete one of the two entries, or correct where it leads.",
      });
    });
  },
};
