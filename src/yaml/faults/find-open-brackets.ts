import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText } from "../../problems/source-text.ts";
import type { YamlLine } from "../yaml-line.ts";
import { yamlRules } from "../yaml-rules.ts";

const closingOf: Record<string, string> = { "[": "]", "{": "}" };

/** Values that begin with a bracket which neither their own line nor those below it close. */
export function findOpenBrackets(lines: YamlLine[], source: SourceText): Problem[] {
  return lines.flatMap(({ key, value, valueSpan, isItem, isPassive }, at) => {
    const closing = closingOf[value[0] ?? ""];
    if (isPassive || (key === null && !isItem) || closing === undefined || value.includes(closing)) return [];
    const next = lines.findIndex((line, index) => index > at && line.key !== null && line.indent === 0);
    const below = lines.slice(at + 1, next < 0 ? lines.length : next);
    if (below.some(({ text }) => text.includes(closing))) return [];
    return createProblem(yamlRules["yaml-syntax"], source, {
      span: { start: valueSpan.start, end: valueSpan.start + 1 },
      message: `The bracket "${value[0]}" is not closed.`,
      hint: `Put "${closing}" where the list ends, or the whole value in quotes.`,
    });
  });
}
