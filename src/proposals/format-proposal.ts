import { type Proposal, proposalVersion } from "./proposal.ts";

/** So many bytes a report may have. */
export const largestProposal = 1_000_000;

/** The report on a proposal as JSON. Where it would be larger than `most` bytes, the longest lists are cut, and what is left out is counted. */
export function formatProposal(
  { base, changes, broken, findings }: Pick<Proposal, "base" | "changes" | "broken" | "findings">,
  most = largestProposal,
): string {
  const proposal: Proposal = {
    version: proposalVersion,
    base,
    changes: changes && { ...changes },
    broken,
    findings,
    left: { findings: 0, changes: 0 },
  };
  for (;;) {
    const text = `${JSON.stringify(proposal)}\n`;
    if (new TextEncoder().encode(text).length <= most) return text;
    halveLongest(proposal);
  }
}

function halveLongest(proposal: Proposal): void {
  const lists = [
    { holder: proposal as object, name: "findings", left: "findings" as const },
    ...Object.keys(proposal.changes ?? {}).map((name) => ({
      holder: proposal.changes as object,
      name,
      left: "changes" as const,
    })),
  ].flatMap(({ holder, name, left }) => {
    const list: unknown = Reflect.get(holder, name);
    return Array.isArray(list) ? [{ holder, name, left, list, size: JSON.stringify(list).length }] : [];
  });
  const longest = lists.reduce((one, other) => (other.size > one.size ? other : one));
  const kept = longest.list.slice(0, longest.list.length >> 1);
  Reflect.set(longest.holder, longest.name, kept);
  proposal.left[longest.left] += longest.list.length - kept.length;
}
