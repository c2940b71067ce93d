import { formatFence } from "./format-fence.ts";
import { formatFinding } from "./format-finding.ts";
import type { Suggestion } from "./place-findings.ts";

/** A suggestion as a git host reads it: what is wrong, and the lines that one click puts in the place of those it stands at. */
export function formatSuggestion({ findings, after }: Suggestion): string {
  const about = findings.map((finding) => `${formatFinding(finding)}\n\n`).join("");
  return `${about}${formatFence("suggestion", after)}`;
}
