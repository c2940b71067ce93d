import type { Problem } from "../../problems/problem.ts";
import type { SourceText } from "../../problems/source-text.ts";
import { quoteValue } from "../quote-value.ts";
import type { YamlLine } from "../yaml-line.ts";
import { reportYaml } from "../yaml-rules.ts";

const sign = /^[@%*&!`]/;
// A list in brackets with text behind it; a list alone is fine.
const openBracket = /^(?:\[[^\]]*\]|\{[^}]*\})[ \t]*[^\s#,]/;

/** Values that begin with a sign that means something to YAML. Some of them lose their text without an error. */
export function findSpecialStarts(lines: YamlLine[], source: SourceText): Problem[] {
  return lines.flatMap(({ key, value, valueSpan, isItem, isPassive }) => {
    if (isPassive || (key === null && !isItem) || !(sign.test(value) || openBracket.test(value))) return [];
    return reportYaml(source, "yaml-special-start", {
      span: valueSpan,
      message: `"${value}" begins with "${value[0]}", so it has to stand in quotes.`,
      repair: { edits: [{ ...valueSpan, text: quoteValue(value) }], safe: true },
    });
  });
}
