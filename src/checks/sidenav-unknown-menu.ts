import { rankByLikeness } from "../problems/did-you-mean.ts";
import { type Rule, reportRule } from "./rule.ts";

/** A page that names a side menu which the site does not have. */
export const sidenavUnknownMenu: Rule = {
  id: "sidenav-unknown-menu",
  summary: "A page's `sidenav:` names a menu that is not among the `menus:` of `site.yaml`.",
  example: { wrong: "sidenav: vist", right: "sidenav: visit" },
  checkSite: ({ content }) =>
    content.pages.flatMap((page) => {
      const { menu, spans, language } = page;
      const span = spans.sidenav?.value;
      const known = Object.keys(language.settings.menus);
      if (menu === null || !span || page.original || known.includes(menu)) return [];
      const [likely] = rankByLikeness(menu, known);
      return reportRule(sidenavUnknownMenu, page, {
        span,
        message: `There is no menu "${menu}" in site.yaml.`,
        hint: likely
          ? null
          : known.length > 0
            ? `There is: ${known.join(", ")}.`
            : `Add lines "menus:" and "${menu}:" to site.yaml, with the entries of the menu below them.`,
        repair: likely ? { edits: [{ ...span, text: likely }] } : null,
      });
    }),
};
