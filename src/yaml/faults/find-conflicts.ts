import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText } from "../../problems/source-text.ts";
import type { YamlLine } from "../yaml-line.ts";
import { yamlRules } from "../yaml-rules.ts";

/** Where git left two versions of the same lines. */
export function findConflicts(lines: YamlLine[], source: SourceText): Problem[] {
  return lines
    .filter(({ text }) => /^<{7}(?: |$)/.test(text))
    .map(({ start }) =>
      createProblem(yamlRules["yaml-merge-conflict"], source, {
        span: { start, end: start + 7 },
        message: "Git marked a conflict here: two versions of the same lines stand in the settings.",
        hint: "Keep the right version, and delete the other one with the three lines of signs.",
      }),
    );
}
