import type { Page } from "../content/page.ts";
import type { RenderedBody } from "../markdown/body.ts";
import { placeOf } from "../markdown/place-of.ts";
import type { Span } from "../problems/source-text.ts";

/** A find in the prose of a page, with where it stands in the source. */
export interface ProseMatch extends Span {
  match: RegExpExecArray;
}

/** The prose of a body as one text, so that a rule looks through it at once; blocks are parted by a NUL, which no text has. */
interface Prose {
  text: string;
  /** Where each block of `body.texts` begins. */
  starts: number[];
}

const proseOf = new WeakMap<RenderedBody, Prose>();
const partition = "\n\0\n";

/** Whether a pattern finds anything in the prose of a body. */
export function hasProse(body: RenderedBody, pattern: RegExp): boolean {
  return pattern.test(readProse(body).text);
}

/** All places in the prose of a body (not in code, HTML or addresses) that a pattern with the flag `g` finds. */
export function matchProse(body: RenderedBody, pattern: RegExp): ProseMatch[] {
  const { text, starts } = readProse(body);
  const found: ProseMatch[] = [];
  let block = 0;
  for (const match of text.matchAll(pattern)) {
    while ((starts[block + 1] ?? Number.POSITIVE_INFINITY) <= match.index) block++;
    const { places } = body.texts[block] as RenderedBody["texts"][number];
    const from = match.index - (starts[block] as number);
    found.push({ match, start: placeOf(places, from), end: placeOf(places, from + match[0].length - 1) + 1 });
  }
  return found;
}

/** Takes stretches, each only where it shares no sign with one that was taken before; says whether it did. */
export function createTaker(): (span: Span) => boolean {
  const taken = new Set<number>();
  return ({ start, end }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    for (let at = start; at < end; at++) taken.add(at);
    return true;
  };
}

/** Whether a find stands in the source as it is shown: no backslash says that its signs are meant to be read. `words` are those of a find that may have backslashes itself. */
export function isAsWritten({ source: { text } }: Page, { start, end }: Span, words = ""): boolean {
  return text.slice(Math.max(0, start - 1), end).split("\\").length <= words.split("\\").length;
}

function readProse(body: RenderedBody): Prose {
  const known = proseOf.get(body);
  if (known) return known;
  const starts: number[] = [];
  // One before the first block too, so that each line comes after a line feed.
  let length = partition.length;
  for (const { text } of body.texts) {
    starts.push(length);
    length += text.length + partition.length;
  }
  const prose = { text: partition + body.texts.map(({ text }) => text).join(partition), starts };
  proseOf.set(body, prose);
  return prose;
}
