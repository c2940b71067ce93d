import { resolveLink } from "../navigation/resolve-link.ts";
import { listLinks } from "./list-links.ts";
import { type Rule, reportRule } from "./rule.ts";

/** A link to a draft: nobody knows whether it will ever be published. */
export const linkWithheld: Rule = {
  id: "link-withheld",
  level: "error",
  summary: "A link leads to a draft, which visitors can't see.",
  example: {
    wrong: "[next plans](plans.md), with `draft: true` in plans.md",
    right: "Take the link out until the page is published.",
  },
  checkSite: ({ content, bodies, navigation: { index } }) =>
    content.pages.flatMap((page) =>
      listLinks(page, bodies).flatMap(({ link, span }) => {
        const target = resolveLink(link, page, index);
        if (target.kind !== "withheld" || !target.page.draft) return [];
        return reportRule(linkWithheld, page, {
          span,
          message: `The page "${target.page.title}" is a draft, so this link would lead nowhere.`,
          hint: "Take the link out, or publish that page.",
        });
      }),
    ),
};
