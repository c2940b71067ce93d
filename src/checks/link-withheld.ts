import { isAwaited } from "../content/is-awaited.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { findToldDrafts } from "./ledger/find-told-drafts.ts";
import { listAddressed } from "./list-addressed.ts";
import { type Rule, reportRule } from "./rule.ts";

/** A link to a draft: nobody knows whether it will ever be published. */
export const linkWithheld: Rule = {
  id: "link-withheld",
  summary: "A link leads to a draft, which visitors can't see.",
  example: {
    wrong: "[next plans](plans.md), with `draft: true` in plans.md",
    right: "Take the link out until the page is published.",
  },
  checkSite: (facts) => {
    const { site, content, navigation } = facts;
    const drafts = content.withheld.filter((page) => page.draft && !isAwaited(page, site.today));
    if (drafts.length === 0) return [];
    const told = findToldDrafts(facts);
    return listAddressed(facts).flatMap(({ page, body }) =>
      body.links.flatMap(({ href, address: span, origin }) => {
        const target = resolveLink(href, page, navigation.index);
        if (target.kind !== "withheld" || !drafts.includes(target.page) || told.has(target.page)) return [];
        // What is in the menus of the whole site has a rule of its own.
        if (origin === "entry" && page.id === "site.yaml") return [];
        return reportRule(linkWithheld, page, {
          span,
          message: `The page "${target.page.title}" is a draft, so this link would lead nowhere.`,
          hint: "Take the link out, or publish that page.",
        });
      }),
    );
  },
};
