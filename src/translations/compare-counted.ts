import type { Part } from "./part.ts";

/** What one of two texts has and the other lacks. */
export interface Difference {
  what: "links" | "images" | "ids" | "numbers";
  /** In the original alone. */
  lacking: string[];
  /** In the translation alone. */
  beside: string[];
}

/**
 * What can be counted without knowing a language, and differs between a part and its translation. Links and images count by number
 * (a translation may well lead to the same page in its language), numbers by what they say; ids only where the translation lacks one.
 */
export function compareCounted({ counted: source }: Part, { counted: own }: Part): Difference[] {
  const found: Difference[] = [];
  for (const what of ["links", "images"] as const)
    if (source[what].length !== own[what].length) found.push({ what, ...without(source[what], own[what]) });
  const ids = without(source.ids, own.ids).lacking;
  if (ids.length > 0) found.push({ what: "ids", lacking: ids, beside: [] });
  const numbers = without(source.numbers, own.numbers);
  if (numbers.lacking.length + numbers.beside.length > 0) found.push({ what: "numbers", ...numbers });
  return found;
}

function without(source: string[], own: string[]): Pick<Difference, "lacking" | "beside"> {
  const [ofSource, ofOwn] = [new Set(source), new Set(own)];
  return {
    lacking: [...ofSource].filter((item) => !ofOwn.has(item)),
    beside: [...ofOwn].filter((item) => !ofSource.has(item)),
  };
}
