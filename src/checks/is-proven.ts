import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import { applyEdits } from "../problems/apply-edits.ts";
import { countShared } from "../problems/count-shared.ts";
import type { Problem, Repair } from "../problems/problem.ts";
import { lineStarts } from "../problems/source-text.ts";
import { type MarkedWord, readMarkedWords, splitWords } from "./read-marked-words.ts";

/** A text as it was read: the page that it became, if any, with its body and all that is wrong with it by itself. */
export interface Reading {
  text: string;
  page: Page | null;
  /** `null` for a draft too. */
  body: Pick<Body, "html" | "links" | "images" | "blocks"> | null;
  problems: Problem[];
}

/**
 * Whether a repair mends and does nothing else: its rule says less afterwards, no rule says more, and the page has the same words,
 * of which only those at the place itself became bold, a link or a heading, or have other capitals. `after` is the text as `applyEdits` makes it.
 */
export function isProven(problem: Problem & { repair: Repair }, before: Reading, after: Reading): boolean {
  const text = applyEdits(before.text, problem.repair.edits);
  if (after.text !== text || text === before.text) return false;
  // What could not be read may have more faults; what was written stays, but for the one value that kept it from being a page.
  if (!before.page)
    return (after.page !== null || hasSameWords(before.text, text)) && !hasFault(after, problem);
  return (
    after.page !== null &&
    saysLess(problem, before, after) &&
    hasSameShown(findPlace(problem, before), { ...before, page: before.page }, { ...after, page: after.page })
  );
}

/** Whether the same fault is told of the same line again. */
function hasFault({ problems }: Reading, { rule, line, message }: Problem): boolean {
  return problems.some((other) => other.rule === rule && other.line === line && other.message === message);
}

function hasSameWords(before: string, after: string): boolean {
  return splitWords(before).join(" ") === splitWords(after).join(" ");
}

/** Whether fewer problems of the rule are left, where it speaks of the page alone, and no more of any other. */
function saysLess({ rule }: Problem, before: Reading, after: Reading): boolean {
  const were = countByRule(before);
  const are = countByRule(after);
  const count = were.get(rule) ?? 0;
  return (
    (count === 0 || (are.get(rule) ?? 0) < count) &&
    [...are].every(([id, left]) => left <= (were.get(id) ?? 0))
  );
}

function countByRule({ problems }: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

// As far as the end of an element is looked for.
const longestElement = 2000;

/** The words of the source that a repair is about; of a tag also those between it and its end, which it marks. */
function findPlace(
  { repair: { edits }, line, column, length }: Problem & { repair: Repair },
  { text }: Reading,
): string {
  const from = line === 0 ? null : (lineStarts({ path: "", text })[line - 1] as number) + column - 1;
  const starts = edits.map(({ start }) => start);
  const ends = edits.map(({ end }) => end);
  if (from === null) return text.slice(Math.min(...starts), Math.max(...ends));
  const start = Math.min(from, ...starts);
  const end = Math.max(from + length, ...ends);
  const [, name] = /^<([a-z][a-z0-9]*)\b[^<>]*>$/i.exec(text.slice(start, end)) ?? [];
  const closing = name ? text.slice(end, end + longestElement).indexOf(`</${name}>`) : -1;
  return text.slice(start, end + Math.max(0, closing));
}

/** A word without its capitals; in code they tell one from another. */
function lower({ word, marks }: MarkedWord): MarkedWord {
  return { word: /\b(?:code|pre)\b/.test(marks) ? word : word.toLowerCase(), marks };
}

/**
 * Whether both pages show the same words, with other marks at the place alone; an address in the text may have become that of a link,
 * and what stood in a tag is read by browsers now.
 */
function hasSameShown(
  place: string,
  before: Reading & { page: Page },
  after: Reading & { page: Page },
): boolean {
  const old = readMarkedWords(before).map(lower);
  const made = readMarkedWords(after).map(lower);
  const { head, tail } = countShared(old, made, (a, b) => a.word === b.word && a.marks === b.marks);
  const gone = old.slice(head, old.length - tail);
  const come = made.slice(head, made.length - tail);
  if (gone.length === 0) return come.length === 0;
  if (
    !` ${splitWords(place.toLowerCase()).join(" ")} `.includes(` ${gone.map(({ word }) => word).join(" ")} `)
  )
    return false;
  const addresses = new Set(after.body?.links.flatMap(({ href }) => splitWords(href.toLowerCase())));
  // A tag that browsers could not read was shown with all that stands in it.
  for (const tag of place.match(/<[a-z][^<>]*>/gi) ?? [])
    for (const word of splitWords(tag.toLowerCase())) addresses.add(word);
  let next = 0;
  for (const { word, marks } of gone) {
    const kept = come[next];
    if (word === kept?.word && marks.split(" ").every((mark) => kept.marks.includes(mark))) next++;
    else if (!addresses.has(word)) return false;
  }
  return next === come.length;
}
