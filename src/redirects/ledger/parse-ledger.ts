import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceText, Span } from "../../problems/source-text.ts";
import type { Ledger } from "./ledger.ts";
import { formatLedgerLine, parseLedgerLine } from "./ledger-line.ts";
import { ledgerRules } from "./ledger-rules.ts";

/**
 * Parses the text of a ledger: one address a line, in any order, `#` begins a comment. Lines stand for themselves, so that
 * two versions of the file are merged by keeping the lines of both.
 */
export function parseLedger(source: SourceText): Ledger {
  const ledger: Ledger = { source, byAddress: new Map(), problems: [] };
  const { text } = source;
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf("\n", start);
    const next = lineEnd < 0 ? text.length : lineEnd + 1;
    // A byte order mark is a blank to `trim`.
    const line = text.slice(start, next);
    const words = line.trim();
    if (words !== "" && !words.startsWith("#")) {
      const from = start + line.indexOf(words);
      readLine(words, { start: from, end: from + words.length }, next, ledger);
    }
    start = next;
  }
  return ledger;
}

function readLine(words: string, span: Span, next: number, ledger: Ledger): void {
  const entry = parseLedgerLine(words);
  if (!entry) {
    ledger.problems.push(reportLine(words, span, next, ledger.source));
    return;
  }
  let known = ledger.byAddress.get(entry.address);
  if (!known) {
    known = { address: entry.address, ids: new Set(), span };
    ledger.byAddress.set(entry.address, known);
  }
  if (entry.id !== null) known.ids.add(entry.id);
}

function reportLine(words: string, span: Span, next: number, source: SourceText): Problem {
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(words))
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
    repair: right
      ? { edits: [{ ...span, text: formatLedgerLine(right.address, right.id) }], safe: false }
      : null,
  });
}
