import type { MarkdownIt, StateInline, Token } from "markdown-it";
import type { Span } from "../problems/source-text.ts";
import { describeMissing, fillValues, findValue } from "../site/values/fill-values.ts";
import { escapeHtml } from "./escape-html.ts";
import { placeOf } from "./place-of.ts";
import type { Rendering } from "./rendering.ts";

const written = /:value\[([^[\]\n]*)\]/y;

/**
 * Reads values (`:value[phone]`) as what they stand for: a text, which nothing else is read in, with a link around it where it is an address
 * and no link is around it.
 */
export function parseValues(md: MarkdownIt): void {
  md.inline.ruler.after("text", "value", parseValue);
  md.renderer.rules.value = (tokens, i) => escapeHtml(tokens[i]?.content ?? "");
}

function parseValue(state: StateInline, silent: boolean): boolean {
  const { src, pos: start } = state;
  const rendering: Rendering = state.env;
  if (src.charCodeAt(start) !== 0x3a || !rendering.hasValues) return false;
  written.lastIndex = start;
  const [all, name = ""] = written.exec(src) ?? [];
  if (all === undefined) return false;
  const end = start + all.length;
  if (!silent) pushValue(state, all, name, [start, end]);
  state.pos = end;
  return true;
}

function pushValue(state: StateInline, all: string, name: string, map: [number, number]): void {
  const rendering: Rendering = state.env;
  const value = findValue(name, rendering.values, rendering.facts.values);
  if (!value) {
    state.pending += all;
    reportMissing(all, name, spanOf(map, rendering), rendering);
    return;
  }
  const isLink = value.href !== null && (state as StateInline & { linkLevel: number }).linkLevel === 0;
  if (isLink) {
    const open = state.push("link_open", "a", 1);
    open.attrs = [["href", value.href as string]];
    open.map = map;
    open.meta = { ...spanOf(map, rendering), value: all };
  }
  Object.assign(state.push("value", "", 0), { content: value.text, markup: all, info: name.trim() });
  if (isLink) state.push("link_close", "a", -1).map = map;
}

function reportMissing(all: string, name: string, span: Span, rendering: Rendering): void {
  rendering.report("value-unknown", { ...describeMissing(all, name, rendering.values, span), span });
}

/** Where a stretch of the content that is parsed stands in the body. */
function spanOf([start, end]: [number, number], { places, shift }: Rendering): Span {
  return { start: placeOf(places, shift + start), end: placeOf(places, shift + end - 1) + 1 };
}

/** Fills in the values of the address and title of a link or image; `span` is where its address stands in the body. */
export function fillAddress(token: Token, address: Span, rendering: Rendering, md: MarkdownIt): void {
  const { values, facts } = rendering;
  for (const pair of token.attrs ?? []) {
    const [name, text] = pair;
    if (!text.includes(":value[")) continue;
    const isAddress = name === "href" || name === "src";
    const miss = (all: string, of: string) => {
      const start = address.start + text.indexOf(all);
      const isThere = rendering.source.startsWith(all, start);
      reportMissing(all, of, isThere ? { start, end: start + all.length } : address, rendering);
    };
    const filled = fillValues(text, values, facts.values, { isAddress, miss }).text;
    if (isAddress && md.validateLink(filled)) token.meta = { ...address, value: text };
    if (!isAddress || md.validateLink(filled)) pair[1] = filled;
  }
}
