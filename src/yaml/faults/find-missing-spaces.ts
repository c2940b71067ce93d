import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText } from "../../problems/source-text.ts";
import type { YamlLine } from "../yaml-line.ts";
import { yamlRules } from "../yaml-rules.ts";

/** Settings without the blank after their colon, such as `title:About`; an address like `https://…` is none. */
export function findMissingSpaces(lines: YamlLine[], source: SourceText): Problem[] {
  return lines.flatMap(({ key, value, valueSpan, isPassive }) => {
    const name = /^([A-Za-z][\w-]*):(?=[^\s/])/.exec(value)?.[0];
    if (isPassive || key !== null || name === undefined) return [];
    const colon = valueSpan.start + name.length;
    return createProblem(yamlRules["yaml-no-space"], source, {
      span: { start: valueSpan.start, end: colon },
      message: `After "${name}" a blank is missing.`,
      repair: { edits: [{ start: colon, end: colon, text: " " }], safe: true },
    });
  });
}
