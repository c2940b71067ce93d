import { countThings } from "./count-things.ts";
import type { Problem } from "./problem.ts";

/** How many problems there are, in words: `3 errors and 1 notice in 2 files`. */
export function formatSummary(problems: Problem[]): string {
  const errors = problems.filter(({ level }) => level === "error").length;
  const notices = problems.length - errors;
  if (problems.length === 0) return "No problems";
  const parts = [countThings(errors, "error"), countThings(notices, "notice")].filter(
    (part) => !part.startsWith("0 "),
  );
  return `${parts.join(" and ")} in ${countThings(new Set(problems.map(({ file }) => file)).size, "file")}`;
}
