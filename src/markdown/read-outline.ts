import type { Outline, PageFacts } from "./body.ts";

const none: Outline = { headings: [], ids: [], sections: [] };
const known = new WeakMap<object, Outline>();

/** The parts of a page; none of a page of which nothing is known. */
export function readOutline(facts: Pick<PageFacts, "outline"> | null | undefined): Outline {
  if (!facts) return none;
  const outline = known.get(facts) ?? (JSON.parse(facts.outline) as Outline);
  known.set(facts, outline);
  return outline;
}
