import type { PageFacts } from "./body.ts";
import { listCopied } from "./list-copied.ts";
import { readOutline } from "./read-outline.ts";

type Parts = Pick<PageFacts, "sums" | "outline">;

/** Parts of a translation that nobody translated yet, by their numbers; 0 is what stands before its first heading. */
export interface CopiedParts {
  parts: number[];
  /** Those whose headings are the original's too. */
  headings: number[];
}

/**
 * The parts of a translation that are still those of the original, word by word: copied and not yet translated. `null`: none. `older`
 * tells words that the original had when they were copied.
 */
export function findCopiedParts(
  translation: Parts,
  original: Parts,
  older: Iterable<string> = [],
): CopiedParts | null {
  const parts = listCopied(translation.sums.split("\n"), [...original.sums.split("\n"), ...older]);
  if (parts.length === 0) return null;
  const headings = new Set(readOutline(original).headings.map(({ text }) => text));
  const own = readOutline(translation).headings;
  return { parts, headings: parts.filter((n) => headings.has(own[n - 1]?.text ?? "")) };
}
