import { formatChanges } from "../changes/format-changes.ts";
import type { Proposal } from "./proposal.ts";

/** What a proposal does to the site, as Markdown; where one of both sites can't be built, which. */
export function formatOutcome({ changes, broken }: Pick<Proposal, "changes" | "broken">): string {
  if (changes) return formatChanges(changes);
  const why =
    broken === "before"
      ? "The site can't be built without this change, so there is nothing to compare with."
      : "The site can't be built with this change. What it does is told as soon as that is mended.";
  return `## What this change does to the site\n\n${why}\n`;
}
