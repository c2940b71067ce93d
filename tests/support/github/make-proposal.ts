import { buildFindings } from "../../../src/proposals/build-findings.ts";
import type { Finding, Proposal } from "../../../src/proposals/proposal.ts";
import { makeProblem } from "../make-problem.ts";

/** A finding at the words of a text, with the lines that mend it. */
export function makeFinding(
  text: string,
  words: string,
  parts: Parameters<typeof makeProblem>[2] = {},
): Finding {
  const problem = makeProblem(text, words, parts);
  return buildFindings([problem], new Map([[problem.file, text]]))[0] as Finding;
}

/** A report with these findings on a change that visitors do not see. */
export function makeProposal(parts: Partial<Proposal> = {}): Proposal {
  const changes: Proposal["changes"] = {
    added: [],
    gone: [],
    changed: [],
    menus: [],
    announcements: [],
    outside: [],
    documents: [],
    look: [],
    bytes: { old: 1000, now: 1000 },
  };
  return {
    version: 1,
    base: null,
    changes,
    broken: null,
    findings: [],
    left: { findings: 0, changes: 0 },
    ...parts,
  };
}
