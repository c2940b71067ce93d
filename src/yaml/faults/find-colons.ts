import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText } from "../../problems/source-text.ts";
import { quoteValue } from "../quote-value.ts";
import type { YamlLine } from "../yaml-line.ts";
import { yamlRules } from "../yaml-rules.ts";

/** Values with a colon that are not in quotes: YAML takes the first part for a setting of its own. */
export function findColons(lines: YamlLine[], source: SourceText): Problem[] {
  return lines.flatMap(({ key, value, valueSpan, isPassive }) => {
    if (isPassive || key === null || !/:(?:\s|$)/.test(value) || /^["'[{|>#&*!%@`]/.test(value)) return [];
    return createProblem(yamlRules["yaml-colon-in-value"], source, {
      span: valueSpan,
      message: `"${value}" has a colon in it, so it has to stand in quotes.`,
      repair: { edits: [{ ...valueSpan, text: quoteValue(value) }], safe: true },
    });
  });
}
