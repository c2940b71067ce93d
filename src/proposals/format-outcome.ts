import { describeBroken } from "../changes/describe-broken.ts";
import { formatChanges } from "../changes/format-changes.ts";
import type { Proposal } from "./proposal.ts";

/** What a proposal does to the site, as Markdown; where one of both sites can't be built, which. */
export function formatOutcome({ changes, broken }: Pick<Proposal, "changes" | "broken">): string {
  if (changes) return formatChanges(changes);
  return `## What this change does to the site\n\n${describeBroken(broken ?? "now")}\n`;
}
