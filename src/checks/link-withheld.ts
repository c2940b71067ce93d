import { resolveLink } from "../navigation/resolve-link.ts";
import { isDated } from "./is-dated.ts";
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
      (bodies.get(page.id)?.links ?? []).flatMap((link) => {
        const target = resolveLink(link.href, page, index);
        if (target.kind !== "withheld" || isDated(target)) return [];
        return reportRule(linkWithheld, page, {
          span: link.address,
          message: `The page "${target.page.title}" is a draft, so this link would lead nowhere.`,
          hint: "Take the link out, or publish that page.",
        });
      }),
    ),
};
