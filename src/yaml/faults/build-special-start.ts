import type { RuleFault } from "../../problems/rule-doc.ts";
import type { Span } from "../../problems/source-text.ts";
import { quoteValue } from "../quote-value.ts";

// A name for what stands behind it, or that name alone in the place of it (YAML 1.2.2, 7.1): in quotes it is hardly what was meant.
const anchor = /^(?:&[^\s,[\]{}]+\s|\*[^\s,[\]{}*]+$)/;

/** A value that begins with a sign that means something to YAML. `isSafe`: only a text can have been meant. */
export function buildSpecialStart(value: string, span: Span, isSafe: boolean): RuleFault {
  return {
    span,
    message: `"${value}" begins with "${value[0]}", so it has to stand in quotes.`,
    repair: { edits: [{ ...span, text: quoteValue(value) }], safe: isSafe && !anchor.test(value) },
  };
}
