import { createProblem } from "../../problems/create-problem.ts";
import { isConflictMark, listLines, type WrittenLine } from "../../problems/list-lines.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText } from "../../problems/source-text.ts";
import type { Ledger } from "./ledger.ts";
import { formatLedgerLine, parseLedgerLine } from "./ledger-line.ts";
import { ledgerRules } from "./ledger-rules.ts";

/**
 * Parses the text of a ledger: one address a line, in any order, `#` begins a comment. Lines stand for themselves, so that
 * two versions of the file are merged by keeping the lines of both.
 */
export function parseLedger(source: SourceText): Ledger {
  const ledger: Ledger = { source, byAddress: new Map(), problems: [] };
  for (const line of listLines(source)) if (!line.words.startsWith("#")) readLine(line, ledger);
  return ledger;
}

function readLine(line: WrittenLine, ledger: Ledger): void {
  const { words, span } = line;
  const entry = parseLedgerLine(words);
  if (!entry) {
    ledger.problems.push(reportLine(line, ledger.source));
    return;
  }
  let known = ledger.byAddress.get(entry.address);
  if (!known) {
    known = { address: entry.address, ids: new Set(), span };
    ledger.byAddress.set(entry.address, known);
  }
  if (entry.id !== null) known.ids.add(entry.id);
}

function reportLine({ words, span, next }: WrittenLine, source: SourceText): Problem {
  if (isConflictMark(words))
    return createProblem(ledgerRules["ledger-form"], source, {
      span,
      message: "Git marked a conflict here: two people added lines at the same time.",
      hint: "Delete this line, and keep the addresses above and below it: all of them count.",
      repair: { edits: [{ start: span.start, end: next, text: "" }], safe: true },
    });
  const likely = `/${words.replace(/^(?:https?:\/\/[^/]*)?\/*/i, "").replace(/\?[^#]*/, "")}`;
  const right = parseLedgerLine(
    likely
      .split("#")
      .map((part) => part.trimEnd())
      .join("#"),
  );
  return createProblem(ledgerRules["ledger-form"], source, {
    span,
    message: `"${words}" is no address of this site: one begins with a slash and has no blanks in it.`,
    hint: right ? null : "Delete the line, or write it like /en/about/.",
    repair: right ? { edits: [{ ...span, text: formatLedgerLine(right.address, right.id) }] } : null,
  });
}
