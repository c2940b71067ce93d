import type { Problem } from "./problem.ts";
import { showText } from "./show-text.ts";
import { sortProblems } from "./sort-problems.ts";

const severities = { error: "major", notice: "minor" } as const;

/** All problems as GitLab's code quality report, which it shows at the lines of a merge request and compares with that of the branch before. */
export function formatCodeQuality(problems: Problem[]): string {
  const times = new Map<string, number>();
  const entries = sortProblems(problems).map(({ rule, level, file, line, message, hint, excerpt }) => {
    // The line's number is no part of it: the same fault further down is the same fault.
    const key = JSON.stringify([file, rule, message, excerpt.trim()]);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return {
      description: showText(hint === null ? message : `${message} ${hint}`),
      check_name: rule,
      fingerprint: sumText(`${key} ${time}`),
      severity: severities[level],
      // A fault of a whole file stands at its first line.
      location: { path: file, lines: { begin: Math.max(1, line) } },
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** A text as 32 hexadecimal digits, by which it is told from others: four sums (FNV-1a), each begun at another number. */
function sumText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const sums = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((start) => {
    let sum = start;
    for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
    return (sum >>> 0).toString(16).padStart(8, "0");
  });
  return sums.join("");
}
