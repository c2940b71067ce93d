import type { Problem } from "./problem.ts";

/** How many problems there are, in words: `3 errors and 1 notice in 2 files`. */
export function formatSummary(problems: Problem[]): string {
  const errors = problems.filter(({ level }) => level === "error").length;
  const notices = problems.length - errors;
  if (problems.length === 0) return "No problems";
  const parts = [count(errors, "error"), count(notices, "notice")].filter((part) => !part.startsWith("0 "));
  return `${parts.join(" and ")} in ${count(new Set(problems.map(({ file }) => file)).size, "file")}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
