import type { Page } from "../content/page.ts";
import type { LinkFact } from "../markdown/body.ts";
import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { rankByLikeness } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import { isBareMail } from "./link-mail-or-phone.ts";
import { hasSchemeFault } from "./link-scheme.ts";
import { lacksScheme } from "./link-without-scheme.ts";
import { type Rule, reportRule } from "./rule.ts";

/** A link to a page or file that is not there. */
export const linkMissingPage: Rule = {
  id: "link-missing-page",
  level: "error",
  summary: "A link leads to a page or file that does not exist.",
  example: { wrong: "[the pilot](pilott.md)", right: "[the pilot](pilot.md)" },
  checkSite: ({ content, bodies, navigation }) =>
    content.pages.flatMap((page) =>
      (bodies.get(page.id)?.links ?? []).flatMap((link) => checkLink(link, page, navigation.index)),
    ),
};

/** Whether the address is at fault in a way that another rule explains better. */
function isOtherFault(href: string): boolean {
  return lacksScheme(href) || hasSchemeFault(href) || isBareMail(href) || href.trim() === "";
}

function checkLink(link: LinkFact, page: Page, index: PageIndex): Problem[] {
  const target = resolveLink(link.href, page, index);
  if (target.kind !== "missing" || isOtherFault(link.href)) return [];
  const likely = rankByLikeness(target.path, [
    ...index.byUrl.keys(),
    ...[...index.files.keys()].map((id) => `/${id}`),
  ])[0];
  return [
    reportRule(linkMissingPage, page, {
      span: link.address,
      message: `There is no page or file at "${link.href}".`,
      hint: likely ? `Did you mean "${likely}"?` : "Check the spelling, or leave the link out.",
      repair: likely ? { edits: [{ ...link.address, text: likely }], safe: false } : null,
    }),
  ];
}
