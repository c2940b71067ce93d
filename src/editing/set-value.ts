import { isMap, isScalar, isSeq, Scalar } from "yaml";
import type { Edit } from "../problems/problem.ts";
import { findIndent, findSlots, findStep, lineStop, type Slot } from "./find-slots.ts";
import { writeEntry, writeValue, type YamlStyle } from "./write-entry.ts";
import { type Collection, endOf, type Found, findSign, isBlock, type YamlPart } from "./yaml-part.ts";

// A text stays in its quotes, one of several lines in its block.
const keptKinds = [
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;

/** The edits that give what stands behind a colon or a hyphen another value. */
export function setValue(part: YamlPart, found: Found, value: unknown): Edit[] {
  const { index, node } = found;
  const holder = found.parent as Collection;
  const style: YamlStyle = {
    ...styleOf(part, holder),
    flow: !isBlock(holder) || isInline(value) || isInBrackets(node),
    kind: findKind(node, value),
  };
  const sign = findSign(holder, index);
  const isEmpty = !node?.range || node.range[0] === node.range[1];
  if (style.flow || !isSeq(holder)) {
    const written = writeValue(value, style);
    if (!/^\r?\n/.test(written)) {
      if (isEmpty) return [{ start: sign, end: sign, text: ` ${written}` }];
      if (node?.range && !isBlock(node))
        return [{ start: node.range[0], end: findLast(part, node), text: written }];
    }
    return setBelow(part, found, written);
  }
  const item = writeEntry(null, value, style).slice("- ".length);
  return setBelow(part, found, `${part.lineEnd}${style.indent}  ${item}`, ` ${item}`);
}

// A text stays in its quotes, one of several lines in its block.
function findKind(node: Found["node"], value: unknown): YamlStyle["kind"] {
  const isLong = typeof value === "string" && value.includes("\n");
  if (!isScalar(node)) return undefined;
  return keptKinds.find((kind) => kind === node.type && (isLong || !kind.startsWith("BLOCK")));
}

/** Writes what has lines of its own, or takes their place: a comment behind the colon or the hyphen stays there. `beside` is how it is written on the line of its hyphen. */
function setBelow(part: YamlPart, { parent, index, node }: Found, below: string, beside?: string): Edit[] {
  const holder = parent as Collection;
  const sign = findSign(holder, index);
  const stop = lineStop(part, sign);
  const end = isBlock(node) ? (findSlots(part, holder)[index] as Slot).end : findLast(part, node) || sign;
  const isBeside = Boolean(node?.range && node.range[0] < stop);
  const [from, to] = isBeside ? [end, lineStop(part, end)] : [sign, stop];
  const hasComment = part.text.slice(from, to).trim() !== "";
  if (!hasComment || (isBlock(node) && isBeside)) {
    const isShort = !/^\r?\n/.test(below);
    return [{ start: sign, end, text: beside ?? (isShort ? ` ${below}` : below) }];
  }
  if (!/^\r?\n/.test(below))
    return [
      { start: sign, end: sign, text: ` ${below}` },
      { start: stop, end, text: "" },
    ];
  if (!isBeside) return [{ start: stop, end: Math.max(stop, end), text: below }];
  return [
    { start: sign, end, text: "" },
    { start: to, end: to, text: below },
  ];
}

/** Where a value ends that stands behind its colon or hyphen; 0 where there is none. */
function findLast(part: YamlPart, node: Found["node"]): number {
  if (!node?.range || node.range[0] === node.range[1]) return 0;
  return endOf(part, node.range);
}

/** How what is new among the entries of a collection is written. */
export function styleOf(part: YamlPart, parent: Collection | null): YamlStyle {
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
export function isInline(value: unknown): boolean {
  return typeof value !== "object" || value === null || Object.keys(value).length === 0;
}
