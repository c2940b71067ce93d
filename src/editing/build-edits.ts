import { isCollection, isMap, isScalar, isSeq, type Node } from "yaml";
import type { Edit } from "../problems/problem.ts";
import { EditFault } from "./edit-fault.ts";
import { findSlots, type Slot } from "./find-slots.ts";
import { moveEntry, removeEntry } from "./move-entry.ts";
import { isInline, setValue, styleOf } from "./set-value.ts";
import { writeEntry } from "./write-entry.ts";
import type { YamlChange } from "./yaml-change.ts";
import { type Collection, findNode, isBlock, type YamlPart } from "./yaml-part.ts";

/** The edits that make one change, of settings and lists as they are written. A value that is settings or a list replaces what was there. */
export function buildEdits(part: YamlPart, change: YamlChange): Edit[] {
  const found = findNode(part, change.path);
  if (change.kind === "set")
    return found?.parent ? setValue(part, found, change.value) : addSetting(part, change);
  if (change.kind === "insert") {
    const list = found?.node;
    if (isSeq(list) && list.items.length > 0)
      return addEntry(part, list, { key: null, at: change.at ?? list.items.length, ...change });
    if (change.path.length === 0) return beginList(part, list ?? null, change);
    return found?.parent
      ? setValue(part, found, [change.value])
      : addSetting(part, { ...change, value: [change.value] });
  }
  if (!found?.parent) throw new EditFault(`There is no "${change.path.join(" → ")}".`);
  if (change.kind === "remove")
    return removeEntry(part, found, found.parent, findNode(part, change.path.slice(0, -1)));
  return moveEntry(part, found.parent, found.index, change.to);
}

/** What a change brings. */
type Added = Pick<Extract<YamlChange, { kind: "insert" }>, "path" | "value" | "isShort">;

function addSetting(part: YamlPart, { path, value, isShort }: Added): Edit[] {
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const found = findNode(part, path.slice(0, depth));
    if (!found) continue;
    const rest = path.slice(depth + 1).reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
    const key = String(path[depth]);
    const { node } = found;
    if (isMap(node) && node.items.length > 0)
      return addEntry(part, node, { key, value: rest, isShort, at: node.items.length });
    if (isSeq(node)) return addEntry(part, node, { key: null, value: rest, isShort, at: node.items.length });
    if (found.parent) return setValue(part, found, { [key]: rest });
    const isEmpty =
      node === null || (isScalar(node) && node.value === null) || (isMap(node) && node.items.length === 0);
    if (!isEmpty) break;
    return atEnd(part, writeEntry(key, rest, { ...styleOf(part, null), flow: isInline(rest), isShort }));
  }
  throw new EditFault(`There is no place for "${path.join(" → ")}".`);
}

function atEnd({ text, lineEnd }: YamlPart, entry: string): Edit[] {
  const isOpen = text !== "" && !text.endsWith("\n");
  return [{ start: text.length, end: text.length, text: `${isOpen ? lineEnd : ""}${entry}${lineEnd}` }];
}

/** The first entry of a file that holds a list and has none yet. */
function beginList(part: YamlPart, list: Node | null, { value, isShort }: Added): Edit[] {
  const isEmpty = list === null || isSeq(list) || (isScalar(list) && list.value === null);
  if (!isEmpty) throw new EditFault("This is no list.");
  const entry = writeEntry(null, value, { ...styleOf(part, null), isShort });
  const [start = 0, end = start] = list?.range ?? [];
  return end > start ? [{ start, end, text: entry }] : atEnd(part, entry);
}

function addEntry(
  part: YamlPart,
  parent: Collection,
  { key, value, isShort, at }: Omit<Added, "path"> & { key: string | null; at: number },
): Edit[] {
  const slots = findSlots(part, parent);
  const before = slots[at];
  const last = slots.at(-1) as Slot;
  if (!isBlock(parent)) {
    const entry = writeEntry(key, value, { ...styleOf(part, parent), flow: true });
    if (before) return [{ start: before.start, end: before.start, text: `${entry}, ` }];
    return [{ start: last.end, end: last.end, text: `, ${entry}` }];
  }
  const beside = isSeq(parent) ? parent.items.at(-1) : null;
  const style = {
    ...styleOf(part, parent),
    isShort: isShort ?? (isCollection(beside) && beside.flow === true),
  };
  const entry = writeEntry(key, value, { ...style, flow: false });
  if (before)
    return [{ start: before.start, end: before.start, text: `${entry}${part.lineEnd}${style.indent}` }];
  return [{ start: last.end, end: last.end, text: `${part.lineEnd}${style.indent}${entry}` }];
}
