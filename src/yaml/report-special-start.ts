import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText, Span } from "../problems/source-text.ts";
import { quoteValue } from "./quote-value.ts";
import { yamlRules } from "./yaml-rules.ts";

/** Says that a value begins with a sign that means something to YAML. `isSafe`: only a text can have been meant. */
export function reportSpecialStart(source: SourceText, span: Span, isSafe: boolean): Problem {
  const value = source.text.slice(span.start, span.end);
  return createProblem(yamlRules["yaml-special-start"], source, {
    span,
    message: `"${value}" begins with "${value[0]}", so it has to stand in quotes.`,
    repair: { edits: [{ ...span, text: quoteValue(value) }], safe: isSafe },
  });
}
