import type { Problem } from "../../problems/problem.ts";
import type { SourceText } from "../../problems/source-text.ts";
import { reportSpecialStart } from "../report-special-start.ts";
import type { YamlLine } from "../yaml-line.ts";

// A text right behind `|` or `>` is not one of these, but `|text` is.
const sign = /^(?:[@%*&!`,\]}]|[|>](?=[^\s\d+-]))/;
// `- text` behind a colon: quotes are only one of two things that may be meant, the other is a list.
const hyphen = /^[-?](?:\s|$)/;
// A list in brackets with text behind it; a list alone is fine.
const openBracket = /^(?:\[[^\]]*\]|\{[^}]*\})[ \t]*[^\s#,]/;

/** Values that begin with a sign that means something to YAML, in YAML that can't be read. */
export function findSpecialStarts(lines: YamlLine[], source: SourceText): Problem[] {
  return lines.flatMap(({ key, value, valueSpan, isItem, isPassive }) => {
    const isValue = !isPassive && (key !== null || isItem);
    const isHyphen = key !== null && hyphen.test(value);
    if (!isValue || !(isHyphen || sign.test(value) || openBracket.test(value))) return [];
    return reportSpecialStart(source, valueSpan, !isHyphen);
  });
}
