import type { Span } from "../../problems/source-text.ts";
import { foldWords } from "../../site/glossary/fold-words.ts";
import { splitWords } from "../../theme/search/split-words.ts";
import type { Candidate, Candidates } from "./build-candidates.ts";
import { judgeCandidate } from "./judge-candidate.ts";

/** Words in a text that the glossary wants otherwise, by their offsets. */
export interface GlossaryFind extends Span {
  candidate: Candidate;
}

/** Finds what the glossary wants otherwise in a text of a language: whole words, outside of quotations and of what looks like an address. */
export function findInText(text: string, candidates: Candidates, code: string): GlossaryFind[] {
  if (!isDue(text, candidates)) return [];
  const tokens = splitWords(text, code);
  for (const token of tokens) token.word = foldWords(token.word);
  const found: GlossaryFind[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const candidate of candidates.byFirst.get(tokens[at]?.word ?? "") ?? []) {
      const last =
        candidate.is === "name"
          ? matchName(candidate, tokens, at, text)
          : matchWords(candidate, tokens, at, text);
      if (last < 0) continue;
      const span = { start: tokens[at]?.start ?? 0, end: tokens[last]?.end ?? 0 };
      const judged = judgeCandidate(candidate, span, text);
      if (judged === "other") continue;
      if (judged !== "right") found.push({ candidate, ...judged });
      at = last;
      break;
    }
  }
  if (found.length === 0) return found;
  const quotations = findQuotations(text);
  return found.filter(
    ({ start, end }) =>
      !isInAddress(text, start, end) &&
      !quotations.some((quoted) => quoted.start < start && end < quoted.end),
  );
}

/** Whether a text may have anything to tell: most have not, and to part one into words takes its time. */
function isDue(text: string, { rough, names }: Candidates): boolean {
  const lower = text.normalize("NFC").toLowerCase();
  const isAsLong = lower.length === text.length;
  for (const { 0: found, index } of rough ? lower.matchAll(rough) : [])
    if (!isAsLong || !names.has(text.slice(index, index + found.length))) return true;
  return false;
}

interface Token extends Span {
  word: string;
}

/** The last word of a phrase that begins at one; -1 where it doesn't. */
function matchWords({ words, gaps }: Candidate, tokens: Token[], at: number, text: string): number {
  for (const [n, word] of words.entries()) {
    const token = tokens[at + n];
    if (token?.word !== word) return -1;
    if (n > 0 && foldWords(text.slice(tokens[at + n - 1]?.end, token.start)) !== gaps[n - 1]) return -1;
  }
  return at + words.length - 1;
}

/** The last word of a name that begins at one, however it is parted. */
function matchName({ words }: Candidate, tokens: Token[], at: number, text: string): number {
  const letters = words.join("");
  let read = "";
  for (let n = at; n < tokens.length; n++) {
    const token = tokens[n] as Token;
    if (n > at && !/^(?:\s+|[-‐‑'’&.])$/.test(text.slice(tokens[n - 1]?.end, token.start))) return -1;
    read += token.word;
    if (read === letters) return n;
    if (!letters.startsWith(read)) return -1;
  }
  return -1;
}

/** Whether a stretch stands in what looks like an address, a path or the name of a file. */
function isInAddress(text: string, start: number, end: number): boolean {
  const [before = ""] = /\S*$/.exec(text.slice(Math.max(0, start - 200), start)) ?? [];
  const [after = ""] = /^\S*/.exec(text.slice(end, end + 200)) ?? [];
  const around = `${before}${text.slice(start, end).replace(/\s/g, "_")}${after}`;
  return /:\/\/|@|^[/~#]|\w\/$|[\p{L}\p{N}]\.\p{L}{2,}/u.test(around);
}

// Longer ones are rather a sign that was forgotten.
const quotation =
  /“[^“”]{0,400}[”“]|„[^“”„]{0,400}[“”]|«[^«»]{0,400}»|»[^«»]{0,400}«|‘[^‘’]{0,200}’(?!\p{L})|"[^"]{0,400}"|「[^「」]{0,400}」/gu;

/** The stretches of a text that stand in quotation marks: words of others, or words that are spoken of. */
function findQuotations(text: string): Span[] {
  return [...text.matchAll(quotation)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
