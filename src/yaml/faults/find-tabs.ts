import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText } from "../../problems/source-text.ts";
import type { YamlLine } from "../yaml-line.ts";
import { yamlRules } from "../yaml-rules.ts";

/** Lines that are indented with tabs. */
export function findTabs(lines: YamlLine[], source: SourceText): Problem[] {
  return lines.flatMap(({ text, start }) => {
    const blanks = /^[ \t]*/.exec(text)?.[0] ?? "";
    if (!blanks.includes("\t") || text.trim() === "") return [];
    const span = { start, end: start + blanks.length };
    return createProblem(yamlRules["yaml-tab"], source, {
      span,
      message: "This line is indented with a tab; settings are indented with blanks.",
      repair: { edits: [{ ...span, text: blanks.replaceAll("\t", "  ") }], safe: true },
    });
  });
}
