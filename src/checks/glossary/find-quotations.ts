import type { Span } from "../../problems/source-text.ts";

// Longer ones are rather a sign that was forgotten.
const quotation =
  /“[^“”]{0,400}[”“]|„[^“”„]{0,400}[“”]|«[^«»]{0,400}»|»[^«»]{0,400}«|‘[^‘’]{0,200}’(?!\p{L})|"[^"]{0,400}"|「[^「」]{0,400}」/gu;

/** The stretches of a text that stand in quotation marks: words of others, or words that are spoken of. */
export function findQuotations(text: string): Span[] {
  return [...text.matchAll(quotation)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
