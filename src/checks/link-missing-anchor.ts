import { textPage } from "../content/text-page.ts";
import { readOutline } from "../markdown/read-outline.ts";
import { collectLinks, type SpecialLink } from "../navigation/collect-links.ts";
import { rankByLikeness } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import { findSamePart } from "./find-same-part.ts";
import { hidesRest } from "./hides-rest.ts";
import { type Rule, reportRule, type SiteFacts } from "./rule.ts";

const mostNamed = 8;

/** A link to a part of a page that the page does not have. */
export const linkMissingAnchor: Rule = {
  id: "link-missing-anchor",
  summary: "A link leads to a part of a page that does not exist; readers land at the top instead.",
  example: { wrong: "[partners](about.md#Partners)", right: "[partners](about.md#partners)" },
  checkSite: (facts) =>
    collectLinks(facts.content, facts.bodies, facts.navigation.index).flatMap((link) =>
      checkLink(link, facts),
    ),
};

function checkLink(
  { page, key, link, target }: SpecialLink,
  { bodies, content }: SiteFacts,
): Problem | Problem[] {
  if (link.origin === "entry") return [];
  if (target.kind !== "page" || target.anchor === null || target.anchor === "top") return [];
  // A text in data has its own parts, on whatever page it stands.
  const isOwnText = target.page === page && key !== page.id;
  const body = bodies.get(isOwnText ? key : textPage(target.page).id);
  const ids = readOutline(body).ids.map(({ id }) => id);
  if (ids.includes(target.anchor) || (body && hidesRest(body))) return [];
  // What stands in for a draft, or for a page with a mistake, need not have its parts.
  if ([...content.absent, ...content.withheld].some(({ id }) => id === target.page.id)) return [];
  const likely = rankByLikeness(target.anchor, ids).slice(0, mostNamed);
  // Who translates a page takes over its links, of which the parts have other names then.
  const same = findSamePart(target.anchor, target.page, content, bodies);
  const first = same ?? likely[0];
  const differsInCase = first?.toLowerCase() === target.anchor.toLowerCase();
  const others = ids.filter((id) => !likely.includes(id)).slice(0, mostNamed);
  const parts =
    ids.length > 0 ? `Its parts are: ${[...likely, ...others].join(", ")}.` : "It has no parts to link to.";
  const address = link.href.slice(0, link.href.indexOf("#") + 1);
  return reportRule(linkMissingAnchor, page, {
    span: link.address,
    message: `There is no part "${target.anchor}" ${isOwnText ? "in this text" : `on ${target.page === page ? "this page" : `"${target.page.title}"`}`}.`,
    hint: differsInCase ? "Only the capitals differ." : parts,
    repair: first ? { edits: [{ ...link.address, text: address + first }], safe: differsInCase } : null,
  });
}
