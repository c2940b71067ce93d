import { isMap } from "yaml";
import type { Edit } from "../problems/problem.ts";
import { EditFault } from "./edit-fault.ts";
import { findSlots, lineStart, lineStop, type Slot } from "./find-slots.ts";
import { type Collection, type Found, findSign, isBlock, type YamlPart } from "./yaml-part.ts";

/** The edits that give an entry another place among those beside it. */
export function moveEntry(part: YamlPart, parent: Collection, from: number, to: number): Edit[] {
  const slots = findSlots(part, parent);
  if (to < 0 || to >= slots.length) throw new EditFault(`There are only ${slots.length} entries.`);
  const texts = slots.map(({ start, end }) => part.text.slice(start, end));
  texts.splice(to, 0, ...texts.splice(from, 1));
  return slots.flatMap(({ start, end }, n) =>
    part.text.slice(start, end) === texts[n] ? [] : [{ start, end, text: texts[n] as string }],
  );
}

/** The edits that take an entry out. `holder` is what holds its list or settings. Comments above it stay. */
export function removeEntry(part: YamlPart, found: Found, parent: Collection, holder: Found | null): Edit[] {
  const slots = findSlots(part, parent);
  const slot = slots[found.index] as Slot;
  const next = slots[found.index + 1];
  if (!isBlock(parent)) {
    if (next) return [{ start: slot.start, end: next.start, text: "" }];
    return [{ start: slots[found.index - 1]?.end ?? slot.start, end: slot.end, text: "" }];
  }
  const isOnly = slots.length === 1;
  // Nothing at all would be another value than an empty list or no settings; at the top of a file it is the same.
  const empty = isMap(parent) ? "{}" : "[]";
  if (slot.isOnLine) {
    const line = { ...wholeLines(part, slot), text: "" };
    if (!isOnly) return [line];
    if (!holder?.parent) return [isMap(parent) ? line : { start: slot.entry, end: slot.end, text: empty }];
    const sign = findSign(holder.parent, holder.index);
    return [{ start: sign, end: sign, text: ` ${empty}` }, line];
  }
  if (isOnly) return [{ start: slot.entry, end: slot.end, text: empty }];
  // What follows comes up to the hyphen.
  const { end } = wholeLines(part, slot);
  const blanks = /^ */.exec(part.text.slice(end))?.[0].length ?? 0;
  return [{ start: slot.entry, end: end + blanks, text: "" }];
}

/** From the line on which an entry begins to behind the line end of its last one; of the last line of a text without one, the line end above it. */
function wholeLines(part: YamlPart, { entry, end }: Slot): { start: number; end: number } {
  const { text } = part;
  const start = lineStart(part, entry);
  const stop = lineStop(part, end);
  if (stop < text.length) return { start, end: stop + (text[stop] === "\r" ? 2 : 1) };
  return { start: text[start - 2] === "\r" ? start - 2 : Math.max(0, start - 1), end: stop };
}
