import type { Page } from "../content/page.ts";
import type { FactsById, LinkFact } from "../markdown/body.ts";
import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { rankByLikeness } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import { listAddressed } from "./list-addressed.ts";
import { type Rule, reportRule } from "./rule.ts";

/** A link to a part of a page that the page does not have. */
export const linkMissingAnchor: Rule = {
  id: "link-missing-anchor",
  level: "error",
  summary: "A link leads to a part of a page that does not exist; readers land at the top instead.",
  example: { wrong: "[partners](about.md#Partners)", right: "[partners](about.md#partners)" },
  checkSite: (facts) =>
    listAddressed(facts).flatMap(({ page, body }) =>
      body.links
        .filter(({ origin }) => origin !== "entry")
        .flatMap((link) => checkLink(link, page, facts.navigation.index, facts.bodies)),
    ),
};

function checkLink(link: LinkFact, page: Page, index: PageIndex, bodies: FactsById): Problem[] {
  const target = resolveLink(link.href, page, index);
  if (target.kind !== "page" || target.anchor === null || target.anchor === "top") return [];
  const ids = (bodies.get(target.page.id)?.ids ?? []).map(({ id }) => id);
  if (ids.includes(target.anchor)) return [];
  const likely = rankByLikeness(target.anchor, ids);
  const first = likely[0];
  const differsInCase = first?.toLowerCase() === target.anchor.toLowerCase();
  const others = ids.filter((id) => !likely.includes(id)).slice(0, 8);
  const parts =
    ids.length > 0 ? `Its parts are: ${[...likely, ...others].join(", ")}.` : "It has no parts to link to.";
  const address = link.href.slice(0, link.href.indexOf("#") + 1);
  return [
    reportRule(linkMissingAnchor, page, {
      span: link.address,
      message: `There is no part "${target.anchor}" on ${target.page === page ? "this page" : `"${target.page.title}"`}.`,
      hint: differsInCase ? "Only the capitals differ." : parts,
      repair: first ? { edits: [{ ...link.address, text: address + first }], safe: differsInCase } : null,
    }),
  ];
}
