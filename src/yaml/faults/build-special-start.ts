import type { RuleFault } from "../../problems/rule-doc.ts";
import type { Span } from "../../problems/source-text.ts";
import { quoteValue } from "../quote-value.ts";

/** A value that begins with a sign that means something to YAML. `isSafe`: only a text can have been meant. */
export function buildSpecialStart(value: string, span: Span, isSafe: boolean): RuleFault {
  return {
    span,
    message: `"${value}" begins with "${value[0]}", so it has to stand in quotes.`,
    repair: { edits: [{ ...span, text: quoteValue(value) }], safe: isSafe },
  };
}
