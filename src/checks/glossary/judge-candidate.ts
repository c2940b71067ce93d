import type { Span } from "../../problems/source-text.ts";
import { evenWords } from "../../site/glossary/fold-words.ts";
import type { Candidate } from "./build-candidates.ts";
import { beginsSentence } from "./suit-word.ts";

/** What is to be said of a candidate that stands at a stretch of a text: that stretch, that it is `right` there, or that it is something `other`. */
export function judgeCandidate(candidate: Candidate, span: Span, text: string): Span | "right" | "other" {
  if (candidate.is === "right") return "right";
  if (candidate.is === "name") return judgeName(candidate, span, text);
  const { isExact, spelt } = candidate;
  const isLike = evenWords(text.slice(span.start, span.end)) === evenWords(spelt);
  // Each word has a capital there.
  const isFirst = /^\p{Lu}/u.test(spelt) && beginsSentence(text, span.start);
  if (isExact && (!isLike || isFirst)) return "other";
  return isPart(text, span) ? "other" : span;
}

function judgeName(
  { spelt, entry }: Candidate,
  { start, end }: Span,
  text: string,
): Span | "right" | "other" {
  // Signs at its ends, as in "Yahoo!", belong to it.
  const [before = ""] = /^[^\p{L}\p{N}]*/u.exec(spelt) ?? [];
  const [, after = ""] = /[\p{L}\p{M}\p{N}]([^\p{L}\p{M}\p{N}]*)$/u.exec(spelt) ?? [];
  const whole = { start: start - before.length, end: end + after.length };
  const shown = text.slice(whole.start, whole.end);
  if (!shown.startsWith(before) || !shown.endsWith(after) || isPart(text, whole)) return "other";
  const found = evenWords(shown);
  const isFirst = beginsSentence(text, whole.start);
  const isRight = [spelt, ...entry.allow]
    .map(evenWords)
    .some((right) => right === found || (isFirst && capitalise(right) === found));
  if (isRight) return "right";
  // Parted where the name is not, it may be other words; in capitals, a whole line is.
  const isParted = countParts(found) > countParts(evenWords(spelt)) && found === found.toLowerCase();
  const isLoud = found === found.toUpperCase() && !/\p{Ll}/u.test(text);
  return isParted || isLoud ? "other" : whole;
}

function capitalise(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function countParts(words: string): number {
  return words.split(/[ -]/).length;
}

/** Whether words are a part of a longer one, as in "co-teacher" and "can't"; not so in "teacher's". */
function isPart(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 3);
  return (
    /[\p{L}\p{N}][-‐‑]$|[@#_]$/u.test(before) ||
    /^(?:[-‐‑][\p{L}\p{N}]|_|['’](?!s(?!\p{L}))\p{L})/u.test(after)
  );
}
