import { type Collection, findEntry, isBlock, type YamlPart } from "./yaml-part.ts";

/** Where an entry stands: of one on lines of its own the comments right above it and behind it are part of it. */
export interface Slot {
  /** Where the entry begins, or the comment above it. */
  start: number;
  /** Where its hyphen or its key begins. */
  entry: number;
  /** Where it ends, before the end of its line. */
  end: number;
  /** Whether nothing but blanks stands before it on its line. */
  isOnLine: boolean;
}

/** The places of all entries of a collection, in order. */
export function findSlots(part: YamlPart, parent: Collection): Slot[] {
  const slots: Slot[] = [];
  for (const index of parent.items.keys()) {
    const { start, end } = findEntry(part, parent, index);
    if (!isBlock(parent)) slots.push({ start, entry: start, end, isOnLine: false });
    else {
      const isOnLine = /^[ ]*$/.test(part.text.slice(lineStart(part, start), start));
      // What stands above the first entry is as often about all of them.
      const above = index > 0 && isOnLine ? findComment(part, start) : start;
      slots.push({ start: above, entry: start, end: lineStop(part, end), isOnLine });
    }
  }
  return slots;
}

/** The blanks before the line on which the entries of a collection begin, and before those of what they hold. */
export function findIndent(part: YamlPart, parent: Collection): string {
  const [slot] = findSlots(part, parent);
  return slot ? " ".repeat(slot.entry - lineStart(part, slot.entry)) : "";
}

/** How far settings are indented below others, and items below their setting, in this text. */
export function findStep(part: YamlPart): number {
  for (const { index, 1: blanks = "" } of part.text.matchAll(/\n( {2,8})[^\s#-]/g)) {
    const above = part.text.slice(lineStart(part, index), index);
    if (/:[ \t]*(?:#.*|\r?)$/s.test(above)) return Math.min(blanks.length, 4);
  }
  return 2;
}

/** Where the line at an offset begins. */
export function lineStart({ text }: YamlPart, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line at an offset ends, before its line end. */
export function lineStop({ text }: YamlPart, offset: number): number {
  const end = text.indexOf("\n", offset);
  const stop = end < 0 ? text.length : end;
  return stop > offset && text[stop - 1] === "\r" ? stop - 1 : stop;
}

/** Where the comments begin that stand right above an entry, as far to the right as it does. */
function findComment(part: YamlPart, entry: number): number {
  const indent = entry - lineStart(part, entry);
  let start = entry;
  for (;;) {
    const line = lineStart(part, start);
    if (line === 0) return start;
    const above = lineStart(part, line - 1);
    const text = part.text.slice(above, line);
    if (text.search(/\S/) !== indent || text[indent] !== "#") return start;
    start = above + indent;
  }
}
