import { formatFinding } from "./format-finding.ts";
import type { Suggestion } from "./place-findings.ts";

/** A suggestion as a git host reads it: what is wrong, and the lines that one click puts in the place of those it stands at. */
export function formatSuggestion({ findings, after }: Suggestion): string {
  const runs = [...after.join("\n").matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
  const about = findings.map((finding) => `${formatFinding(finding)}\n\n`).join("");
  return `${about}${fence}suggestion\n${after.map((line) => `${line}\n`).join("")}${fence}`;
}
