import type { MarkdownIt, StateInline, Token } from "markdown-it";
import { applyAttributes, parseAttributeList } from "./attribute-list.ts";
import { placeOf } from "./place-of.ts";
import type { Rendering } from "./rendering.ts";

const list = /\{(?![{%])[^{}\n]*\}/y;

/** Reads settings in braces right behind a link, an image or words in square brackets. */
export function parseInlineAttributes(md: MarkdownIt): void {
  md.inline.ruler.after("link", "bracketed_span", parseSpan);
  md.inline.ruler.push("inline_attributes", (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x7b || silent || state.pending) return false;
    const last = state.tokens[state.tokens.length - 1];
    if (!last?.map || last.map[1] !== state.pos) return false;
    if (last.type !== "image" && last.type !== "link_close") return false;
    return readList(state, last.type === "image" ? last : openingOf(state), last.map);
  });
}

function openingOf({ tokens }: StateInline) {
  const close = tokens[tokens.length - 1];
  return tokens.findLast(({ type, map }) => type === "link_open" && map === close?.map);
}

function readList(state: StateInline, token: Token | undefined, map: [number, number]): boolean {
  const end = token ? applyList(state, token, state.pos) : null;
  if (end === null) return false;
  state.pos = end;
  map[1] = end;
  return true;
}

/** Gives a token what the braces at an offset say, and tells where they end; `null` where there are none. */
function applyList(state: StateInline, token: Token, at: number): number | null {
  list.lastIndex = at;
  const braces = list.exec(state.src)?.[0];
  const entries = braces ? parseAttributeList(braces) : null;
  if (!braces || !entries) return null;
  const rendering: Rendering = state.env;
  const start = at + rendering.shift;
  applyAttributes(token, entries, (offset) => placeOf(rendering.places, start + offset), rendering);
  return at + braces.length;
}

const lasts = new WeakMap<StateInline, number>();

/** Where braces stand for the last time behind a square bracket: looked for once, however many brackets open. */
function lastBraces(state: StateInline): number {
  const last = lasts.get(state) ?? state.src.lastIndexOf("]{");
  lasts.set(state, last);
  return last;
}

/** Words in square brackets that only bear settings, as in `[merhaba]{lang=tr}`. */
function parseSpan(state: StateInline, silent: boolean): boolean {
  const { src, pos: start, posMax, md } = state;
  if (src[start] !== "[" || src[start + 1] === "^" || lastBraces(state) < start) return false;
  const close = md.helpers.parseLinkLabel(state, start, false);
  list.lastIndex = close + 1;
  const braces = close > start + 1 ? list.exec(src)?.[0] : undefined;
  if (!braces || !parseAttributeList(braces)) return false;
  const end = close + 1 + braces.length;
  if (!silent) {
    const open = state.push("span_open", "span", 1);
    open.markup = "[";
    open.map = [start, end];
    applyList(state, open, close + 1);
    state.pos = start + 1;
    state.posMax = close;
    md.inline.tokenize(state);
    state.push("span_close", "span", -1).markup = src.slice(close, end);
  }
  state.pos = end;
  state.posMax = posMax;
  return true;
}
