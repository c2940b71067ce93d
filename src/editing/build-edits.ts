import { isMap, isScalar, isSeq, Scalar } from "yaml";
import type { Edit } from "../problems/problem.ts";
import { EditFault } from "./edit-fault.ts";
import { findIndent, findSlots, findStep, lineStart, lineStop, type Slot } from "./find-slots.ts";
import { moveEntry, removeEntry } from "./move-entry.ts";
import { writeEntry, writeValue, type YamlStyle } from "./write-yaml.ts";
import type { YamlChange } from "./yaml-change.ts";
import { type Collection, type Found, findNode, findSign, isBlock, type YamlPart } from "./yaml-part.ts";

/** The edits that make one change, of settings and lists as they are written. A value that is settings or a list replaces what was there. */
export function buildEdits(part: YamlPart, change: YamlChange): Edit[] {
  const found = findNode(part, change.path);
  if (change.kind === "set")
    return found?.parent ? setValue(part, found, change.value) : addSetting(part, change);
  if (change.kind === "insert") {
    const list = found?.node;
    if (isSeq(list) && list.items.length > 0)
      return addEntry(part, list, null, change.value, change.at ?? list.items.length);
    return found?.parent
      ? setValue(part, found, [change.value])
      : addSetting(part, { ...change, value: [change.value] });
  }
  if (!found?.parent) throw new EditFault(`There is no "${change.path.join(" → ")}".`);
  if (change.kind === "remove")
    return removeEntry(part, found, found.parent, findNode(part, change.path.slice(0, -1)));
  return moveEntry(part, found.parent, found.index, change.to);
}

// A text stays in its quotes, one of several lines in its block.
const keptKinds = [
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;

function setValue(part: YamlPart, { parent, index, node }: Found, value: unknown): Edit[] {
  const holder = parent as Collection;
  const sign = findSign(holder, index);
  const isFlow = !isBlock(holder);
  const isLong = typeof value === "string" && value.includes("\n");
  const style: YamlStyle = {
    ...styleOf(part, holder),
    flow: isFlow || isInline(value) || isInBrackets(node),
    kind: isScalar(node)
      ? keptKinds.find((kind) => kind === node.type && (isLong || !kind.startsWith("BLOCK")))
      : undefined,
  };
  const written = writeValue(value, style);
  const blank = written.startsWith("\r") || written.startsWith("\n") ? "" : " ";
  if (!node?.range || node.range[0] === node.range[1]) {
    // On lines of its own it stands below the comment behind the colon.
    const at = blank ? sign : lineStop(part, sign);
    return [{ start: at, end: at, text: blank + written }];
  }
  const slot = findSlots(part, holder)[index] as Slot;
  if (isBlock(node)) {
    const [first] = findSlots(part, node);
    // A list or settings that begin on the line of their hyphen stay there.
    const start =
      first &&
      isBlock(holder) &&
      isSeq(holder) &&
      lineStart(part, first.entry) === lineStart(part, slot.entry)
        ? first.entry
        : sign;
    return [{ start, end: slot.end, text: (start === sign ? blank : "") + written.trimStart() }];
  }
  const end = part.text.slice(0, node.range[1]).replace(/[\r\n]+$/, "").length;
  return [blank ? { start: node.range[0], end, text: written } : { start: sign, end, text: written }];
}

function addSetting(part: YamlPart, { path, value }: { path: YamlChange["path"]; value: unknown }): Edit[] {
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const found = findNode(part, path.slice(0, depth));
    if (!found) continue;
    const rest = path.slice(depth + 1).reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
    const key = String(path[depth]);
    const { node } = found;
    if (isMap(node) && node.items.length > 0) return addEntry(part, node, key, rest, node.items.length);
    if (isSeq(node)) return addEntry(part, node, null, rest, node.items.length);
    if (found.parent) return setValue(part, found, { [key]: rest });
    const isEmpty =
      node === null || (isScalar(node) && node.value === null) || (isMap(node) && node.items.length === 0);
    if (!isEmpty) break;
    return atEnd(part, writeEntry(key, rest, { ...styleOf(part, null), flow: isInline(rest) }));
  }
  throw new EditFault(`There is no place for "${path.join(" → ")}".`);
}

function atEnd({ text, lineEnd }: YamlPart, entry: string): Edit[] {
  const isOpen = text !== "" && !text.endsWith("\n");
  return [{ start: text.length, end: text.length, text: `${isOpen ? lineEnd : ""}${entry}${lineEnd}` }];
}

function addEntry(
  part: YamlPart,
  parent: Collection,
  key: string | null,
  value: unknown,
  at: number,
): Edit[] {
  const slots = findSlots(part, parent);
  const before = slots[at];
  const last = slots.at(-1) as Slot;
  if (!isBlock(parent)) {
    const entry = writeEntry(key, value, { ...styleOf(part, parent), flow: true });
    if (before) return [{ start: before.start, end: before.start, text: `${entry}, ` }];
    return [{ start: last.end, end: last.end, text: `, ${entry}` }];
  }
  const style = styleOf(part, parent);
  const entry = writeEntry(key, value, { ...style, flow: false });
  if (before)
    return [{ start: before.start, end: before.start, text: `${entry}${part.lineEnd}${style.indent}` }];
  return [{ start: last.end, end: last.end, text: `${part.lineEnd}${style.indent}${entry}` }];
}

function styleOf(part: YamlPart, parent: Collection | null): YamlStyle {
  return {
    flow: false,
    step: findStep(part),
    lineEnd: part.lineEnd,
    indent: parent && isBlock(parent) ? findIndent(part, parent) : "",
  };
}

/** Whether settings or a list are written in brackets, with something in them. */
function isInBrackets(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true && node.items.length > 0;
}

/** Whether a value stands on the line of its key whatever else does. */
function isInline(value: unknown): boolean {
  return typeof value !== "object" || value === null || Object.keys(value).length === 0;
}
