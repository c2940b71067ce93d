import { findEntries } from "./find-entries.ts";
import type { Rule } from "./rule.ts";

/** Entries of an explicit sidenav in another order than the parts of the page that they lead to. */
export const sidenavOrder: Rule = {
  id: "sidenav-order",
  level: "notice",
  summary:
    "The entries of a page's `sidenav:` follow the order of its parts, so that readers find their place.",
  example: { wrong: "- link: prices\n- link: about", right: "- link: about\n- link: prices" },
  checkPage: (page, body) => {
    const places = new Map(body.ids.map(({ id, start }) => [id, start]));
    let last = -1;
    return findEntries(page).flatMap(({ link, span }) => {
      const place = places.get(link.replace(/^#/, ""));
      if (place === undefined) return [];
      if (place > last) {
        last = place;
        return [];
      }
      return {
        span,
        message: `"${link}" comes earlier on the page than the entry above it.`,
        hint: "Put the entries in the order of the page.",
      };
    });
  },
};
