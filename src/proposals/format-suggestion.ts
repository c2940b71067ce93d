import { formatFence } from "../problems/format-fence.ts";
import { formatFinding } from "./format-finding.ts";
import type { Suggestion } from "./place-findings.ts";

/** Stands at the beginning of each suggestion, where nobody sees it: other programs may suggest something under the same name. */
export const suggestionMark = "<!-- waymark: suggestion -->";

/** A suggestion as a git host reads it: what is wrong, and the lines that one click puts in the place of those it stands at. */
export function formatSuggestion({ findings, after }: Suggestion): string {
  const about = findings.map((finding) => `${formatFinding(finding)}\n\n`).join("");
  return `${suggestionMark}\n${about}${formatFence("suggestion", after)}`;
}
