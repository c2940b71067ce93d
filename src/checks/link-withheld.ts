import { resolveLink } from "../navigation/resolve-link.ts";
import { type Rule, reportRule } from "./rule.ts";

/** A link to a page that is a draft, not published yet, or no longer. */
export const linkWithheld: Rule = {
  id: "link-withheld",
  level: "error",
  summary: "A link leads to a draft or to a page outside its dates, which visitors can't see.",
  example: {
    wrong: "[next plans](plans.md), with `draft: true` in plans.md",
    right: "Take the link out until the page is published.",
  },
  checkSite: ({ content, bodies, navigation: { index } }) =>
    content.pages.flatMap((page) =>
      (bodies.get(page.id)?.links ?? []).flatMap((link) => {
        const target = resolveLink(link.href, page, index);
        if (target.kind !== "withheld") return [];
        const { draft, settings, title } = target.page;
        const why = draft
          ? "is a draft"
          : settings.publish
            ? `is published from ${settings.publish}`
            : "is no longer published";
        return reportRule(linkWithheld, page, {
          span: link.address,
          message: `The page "${title}" ${why}, so this link would lead nowhere.`,
          hint: "Take the link out, or publish that page.",
        });
      }),
    ),
};
