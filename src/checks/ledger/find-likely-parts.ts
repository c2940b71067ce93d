import type { HeadingFact } from "../../markdown/body.ts";
import { buildSlug } from "../../markdown/build-slug.ts";
import { nameLikeness } from "./name-likeness.ts";
import type { Place } from "./place.ts";

/** Where a lost part of a page probably is now: under another heading of the page, or on another page. */
export type LikelyPart = { kind: "heading"; heading: HeadingFact } | { kind: "page"; place: Place } | null;

const leastLikeness = 0.3;

/**
 * Finds the likely place of each lost part of a page: a part of the same id that is new on another page (`elsewhere`), the new
 * heading of the page (`fresh`) that is most like it, or the one new heading where one part is left over.
 */
export function findLikelyParts(
  lost: string[],
  fresh: HeadingFact[],
  elsewhere: (id: string) => Place | null,
): Map<string, LikelyPart> {
  const found = new Map<string, LikelyPart>();
  for (const id of lost) {
    const place = elsewhere(id);
    const heading = place ? null : findHeading(id, fresh);
    found.set(id, place ? { kind: "page", place } : heading && { kind: "heading", heading });
  }
  const [left, ...more] = lost.filter((id) => found.get(id) === null);
  const claimed = new Set([...found.values()].map((part) => part?.kind === "heading" && part.heading));
  const [free, ...others] = fresh.filter((heading) => !claimed.has(heading));
  if (left !== undefined && more.length === 0 && free && others.length === 0)
    found.set(left, { kind: "heading", heading: free });
  return found;
}

function findHeading(id: string, fresh: HeadingFact[]): HeadingFact | null {
  let best: { heading: HeadingFact; likeness: number } | null = null;
  for (const heading of fresh) {
    const names = [heading.id, buildSlug(heading.text)];
    const likeness = Math.max(...names.map((name) => nameLikeness(id, name, true)));
    if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0)) best = { heading, likeness };
  }
  return best?.heading ?? null;
}
