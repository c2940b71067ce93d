import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText } from "../../problems/source-text.ts";
import { quoteValue } from "../quote-value.ts";
import type { YamlLine } from "../yaml-line.ts";
import { yamlRules } from "../yaml-rules.ts";

/** Values with text right behind `|` or `>`. */
export function findBlockTexts(lines: YamlLine[], source: SourceText): Problem[] {
  return lines.flatMap(({ value, valueSpan, indent, isPassive }, at) => {
    const [, mark, text = ""] = /^([|>][-+0-9]*)[ \t]+([^#].*)$/.exec(value) ?? [];
    if (isPassive || mark === undefined) return [];
    const next = lines[at + 1];
    const goesOn = next !== undefined && next.text.trim() !== "" && next.indent > indent;
    const isPlain = /^[\p{L}\p{N}]/u.test(text) && !/:(?:\s|$)| #/.test(text);
    return createProblem(yamlRules["yaml-block-text"], source, {
      span: valueSpan,
      message: `Behind "${mark}" stands text, which has to begin on the next line.`,
      hint: goesOn ? `Put "${text}" on a line of its own below, indented like the lines that follow.` : null,
      repair: goesOn
        ? null
        : { edits: [{ ...valueSpan, text: isPlain ? text : quoteValue(text) }], safe: true },
    });
  });
}
