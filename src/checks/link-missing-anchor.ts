import type { Page } from "../content/page.ts";
import type { Body, LinkFact } from "../markdown/body.ts";
import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { rankByLikeness } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import { type Rule, reportRule } from "./rule.ts";

/** A link to a part of a page that the page does not have. */
export const linkMissingAnchor: Rule = {
  id: "link-missing-anchor",
  level: "error",
  summary: "A link leads to a part of a page that does not exist; readers land at the top instead.",
  example: { wrong: "[partners](about.md#Partners)", right: "[partners](about.md#partners)" },
  checkSite: ({ content, bodies, navigation }) =>
    content.pages.flatMap((page) =>
      (bodies.get(page.id)?.links ?? []).flatMap((link) => checkLink(link, page, navigation.index, bodies)),
    ),
};

function checkLink(link: LinkFact, page: Page, index: PageIndex, bodies: Map<string, Body>): Problem[] {
  const target = resolveLink(link.href, page, index);
  if (target.kind !== "page" || target.anchor === null || target.anchor === "top") return [];
  const ids = (bodies.get(target.page.id)?.ids ?? []).map(({ id }) => id);
  if (ids.includes(target.anchor)) return [];
  const where = target.page === page ? "this page" : `"${target.page.title}"`;
  const likely = rankByLikeness(target.anchor, ids)[0];
  const address = link.href.slice(0, link.href.indexOf("#") + 1);
  return [
    reportRule(linkMissingAnchor, page, {
      span: link.address,
      message: `There is no part "${target.anchor}" on ${where}.`,
      hint:
        ids.length > 0
          ? `Its parts are: ${(likely ? [likely, ...ids.filter((id) => id !== likely)] : ids).join(", ")}.`
          : null,
      repair: likely ? { edits: [{ ...link.address, text: address + likely }], safe: false } : null,
    }),
  ];
}
