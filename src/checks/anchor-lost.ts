import type { Page } from "../content/page.ts";
import type { HeadingFact } from "../markdown/body.ts";
import { escapeHtml } from "../markdown/escape-html.ts";
import { readOutline } from "../markdown/read-outline.ts";
import { addTo } from "../problems/add-to.ts";
import type { Problem } from "../problems/problem.ts";
import { normaliseAddress } from "../redirects/redirect-address.ts";
import { folderOf, relativePath } from "../site/paths.ts";
import { buildPlaces } from "./ledger/build-places.ts";
import { findLikelyParts, type LikelyPart } from "./ledger/find-likely-parts.ts";
import { findLostParts, type LostPart } from "./ledger/find-lost-parts.ts";
import type { Place } from "./ledger/place.ts";
import { type Rule, reportRule } from "./rule.ts";

/** A part of a page that visitors may have kept a link to, and that is no longer there. */
export const anchorLost: Rule = {
  id: "anchor-lost",
  summary:
    "A part of a page lost its name, as when a heading is reworded, so links that lead there end at the top of the page.",
  example: {
    wrong: "## What we learned (it was “What we found”)",
    right: '## <span id="what-we-found"></span>What we learned',
  },
  checkSite: (facts) => {
    const ofPages = findLostParts(facts);
    if (ofPages.size === 0) return [];
    const places = buildPlaces(facts);
    const findElsewhere = indexFreshParts(places);
    return [...ofPages].flatMap(([page, { lost, known }]) => {
      const own = places.get(normaliseAddress(page.url)) as Place;
      const { headings } = readOutline(facts.bodies.get(page.id));
      const likely = findLikelyParts(
        [...new Set(lost.map(({ id }) => id))],
        headings.filter(({ id }) => own.freshIds.has(id) && !known.has(id)),
        (id) => findElsewhere(id).find((place) => place !== own) ?? null,
      );
      return groupByPlace(lost, likely).map(([parts, part]) => report(page, parts, part));
    });
  },
};

/** Builds the lookup of pages that have got a part since the ledger was written. */
function indexFreshParts(places: Map<string, Place>): (id: string) => Place[] {
  const byId = new Map<string, Place[]>();
  for (const place of places.values()) for (const id of place.freshIds) addTo(byId, id, place);
  return (id) => byId.get(id) ?? [];
}

/** The lost parts together that belong beside one heading, or nowhere; those of other pages one by one. */
function groupByPlace(lost: LostPart[], likely: Map<string, LikelyPart>): [LostPart[], LikelyPart][] {
  const groups = new Map<unknown, [LostPart[], LikelyPart]>();
  for (const part of lost) {
    const place = likely.get(part.id) ?? null;
    const key = place?.kind === "page" ? part.id : (place?.heading ?? null);
    const group = groups.get(key);
    if (group) group[0].push(part);
    else groups.set(key, [[part], place]);
  }
  return [...groups.values()];
}

function report(page: Page, parts: LostPart[], likely: LikelyPart): Problem {
  const ids = [...new Set(parts.map(({ id }) => id))];
  const links = [...new Set(parts.map(({ link }) => `"${link}"`))].join(", ");
  const message = `${links} ${parts.length === 1 ? "was" : "were"} on the site, but this page has no part ${ids.map((id) => `"${id}"`).join(", ")}.`;
  const spans = ids.map((id) => `<span id="${escapeHtml(id)}"></span>`).join("");
  if (likely?.kind === "heading") {
    const start = findWords(page, likely.heading);
    return reportRule(anchorLost, page, {
      span: { start: likely.heading.start, end: likely.heading.end },
      message,
      hint: "This heading seems to have taken its place: keep the old name beside the new words.",
      repair: { edits: [{ start, end: start, text: spans }] },
    });
  }
  const target = likely?.place.page;
  const hint = target
    ? `It seems to be in "${target.title}" (${target.source.path}) now: write this where this page should lead there.`
    : "Write this where readers of the old part should land.";
  const line = target ? spans + formatLink(page, target, ids[0] as string) : spans;
  return { ...reportRule(anchorLost, page, { span: null, message, hint }), corrected: line };
}

/** Where the words of a heading begin, after its hashes. */
function findWords({ source }: Page, { start, end }: HeadingFact): number {
  return start + (/^(?:[> \t]|[-*+][ \t])*#{1,6}[ \t]+/.exec(source.text.slice(start, end))?.[0].length ?? 0);
}

function formatLink(page: Page, target: Page, id: string): string {
  const path = encodeURI(relativePath(folderOf(page.id), target.id));
  return `[${target.title.replace(/[[\]\\]/g, "\\$&")}](${path}#${encodeURI(id)})`;
}
