import { createProblem } from "../problems/create-problem.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { findSiteMenus } from "./find-site-menus.ts";
import type { Rule } from "./rule.ts";

/** A side menu of the site that no page names. */
export const menuUnused: Rule = {
  id: "menu-unused",
  level: "notice",
  summary: "A side menu under `menus:` in `site.yaml` is shown on no page.",
  example: { wrong: "menus:\n  visit: …, and no page with sidenav: visit", right: "sidenav: visit" },
  checkSite: ({ site, content }) => {
    const menus = findSiteMenus(site.written);
    if (menus.length === 0) return [];
    const names = menus.map(({ name }) => name);
    // One that a page seems to mean is told there.
    const named = new Set(
      [...content.pages, ...content.withheld].map(({ menu }) => menu && didYouMean(menu, names)),
    );
    return menus
      .filter(({ name }) => !named.has(name))
      .map(({ name, source, span }) =>
        createProblem(menuUnused, source, {
          span,
          message: `No page shows the menu "${name}".`,
          hint: `Write "sidenav: ${name}" into the settings of the pages that are to show it, or of the index.md above them.`,
        }),
      );
  },
};
