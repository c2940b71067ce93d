import type { HeadingFact } from "../../markdown/body.ts";
import { buildSlug } from "../../markdown/build-slug.ts";
import { nameLikeness } from "./name-likeness.ts";
import type { Place } from "./place.ts";

/** Where a lost part of a page probably is now: under another heading of the page, or on another page. */
export type LikelyPart = { kind: "heading"; heading: HeadingFact } | { kind: "page"; place: Place } | null;

interface PageParts {
  headings: HeadingFact[];
  /** Ids that the page did not have when the ledger was written. */
  freshIds: ReadonlySet<string>;
  /** Other pages that got a part with this id since then, the likeliest first. */
  elsewhere: (id: string) => Place[];
}

const leastScore = 0.3;

/**
 * Finds the likely place of each lost part of a page: a part of the same id that is new on another page, a heading of the
 * page that is like it, new ones before old ones, or the one new heading where one part is left over.
 */
export function findLikelyParts(lost: string[], parts: PageParts): Map<string, LikelyPart> {
  const { headings, freshIds, elsewhere } = parts;
  const found = new Map<string, LikelyPart>();
  for (const id of lost) {
    const place = elsewhere(id)[0];
    const heading = place ? null : findHeading(id, headings, freshIds);
    found.set(id, place ? { kind: "page", place } : heading && { kind: "heading", heading });
  }
  const [left, ...more] = lost.filter((id) => found.get(id) === null);
  const claimed = new Set([...found.values()].map((part) => part?.kind === "heading" && part.heading));
  const [fresh, ...others] = headings.filter((heading) => freshIds.has(heading.id) && !claimed.has(heading));
  if (left !== undefined && more.length === 0 && fresh && others.length === 0)
    found.set(left, { kind: "heading", heading: fresh });
  return found;
}

function findHeading(id: string, headings: HeadingFact[], freshIds: ReadonlySet<string>): HeadingFact | null {
  let best: { heading: HeadingFact; score: number } | null = null;
  for (const heading of headings) {
    const names = [heading.id, buildSlug(heading.text)];
    const likeness = Math.max(...names.map((name) => nameLikeness(id, name, true)));
    const score = freshIds.has(heading.id) ? likeness : likeness / 2;
    if (score >= leastScore && score > (best?.score ?? 0)) best = { heading, score };
  }
  return best?.heading ?? null;
}
