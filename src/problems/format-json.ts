import type { Problem, Repair } from "./problem.ts";
import { sortProblems } from "./sort-problems.ts";

/** A problem as `--format=json` gives it. */
interface JsonProblem {
  rule: string;
  level: Problem["level"];
  file: string;
  line: number;
  column: number;
  message: string;
  hint: string | null;
  fix: (Repair & { line: string | null }) | null;
}

/** All problems as JSON: `{ version, summary, problems }`. The form is documented in README.md; `version` grows when it changes. */
export function formatJson(problems: Problem[]): string {
  const unique = sortProblems(problems);
  const errors = unique.filter(({ level }) => level === "error").length;
  const sorted = unique.map(
    ({ rule, level, file, line, column, message, hint, repair, corrected, from }): JsonProblem => ({
      rule,
      level,
      file,
      line,
      column,
      message,
      hint,
      fix:
        repair || corrected !== null
          ? {
              edits: repair?.edits ?? [],
              safe: repair?.safe ?? false,
              ...(repair?.file === undefined ? {} : { file: repair.file }),
              line: from === undefined ? corrected : null,
            }
          : null,
    }),
  );
  const summary = { errors, notices: unique.length - errors };
  return `${JSON.stringify({ version: 1, summary, problems: sorted }, null, 2)}\n`;
}
