import { foldForm, foldMeaning } from "./fold-meaning.ts";
import { listNumbers } from "./list-numbers.ts";
import type { Digest, DigestedPart, WrittenPart } from "./part.ts";

/** Parts with digests in the place of their words. */
export function digestParts(parts: WrittenPart[], digest: Digest): DigestedPart[] {
  return parts.map(({ text, marked, counted, ...part }) => ({
    ...part,
    meaning: digest(foldMeaning(marked)),
    form: digest(foldForm(marked)),
    counted: { ...counted, numbers: listNumbers(text) },
  }));
}
