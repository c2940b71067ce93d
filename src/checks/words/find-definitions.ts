import type { Span } from "../../problems/source-text.ts";

/** A line that Markdown reads as the definition of a link: `[label]: address "title"`. */
export interface Definition extends Span {
  label: string;
  address: string;
  /** How its label is compared with those of links. */
  key: string;
  /** Some other place has the same label between square brackets. */
  used: boolean;
  /** It is what people write who want a remark: `[//]: # (a remark)`. */
  isRemark: boolean;
}

const definition =
  /^[ \t>]*\[((?!\^)(?:[^[\]\\\n]|\\.){1,999})\]:[^\S\n]*(?:\n[^\S\n]*)?(<[^<>\n]*>|[^\s<]\S*)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\((?:[^()\\\n]|\\.)*\)))?[ \t]*$/gm;
// An escaped bracket is passed over, so that none is looked at from two places.
const label = /\\.|\[((?:[^[\]\\]|\\.)+)\]/g;

/** The definitions of links in a text, in order; offsets count in the text. */
export function findDefinitions(text: string): Definition[] {
  if (!text.includes("]:")) return [];
  const found = [...text.matchAll(definition)].map(({ 0: whole, 1: name = "", 2: address = "", index }) => {
    const start = index + whole.length - whole.replace(/^[ \t>]*/, "").length;
    const isRemark = /^(?:\/\/|comment|_)$/i.test(name) || /^(?:#|<>)$/.test(address);
    return { label: name, address, key: normalise(name), isRemark, start, end: index + whole.length };
  });
  if (found.length === 0) return [];
  const starts = new Set(found.map(({ start }) => start));
  const uses = new Set<string>();
  for (const { 1: name = "", index } of text.matchAll(label))
    if (!starts.has(index)) uses.add(normalise(name));
  return found.map((one) => ({ ...one, used: uses.has(one.key) }));
}

function normalise(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}
