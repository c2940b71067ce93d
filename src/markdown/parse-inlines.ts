import type { MarkdownIt, StateInline } from "markdown-it";
import type { Span } from "../problems/source-text.ts";
import { builtInInlineRule } from "./built-in-rule.ts";
import { fillAddress } from "./parse-values.ts";
import { placeOf } from "./place-of.ts";
import type { Rendering } from "./rendering.ts";

/**
 * Reads what stands in the text blocks. A token whose length can't be told from itself gets, as its `map`, the offsets
 * of its start and end in the block's content; a link or image, as its `meta`, the span of its address in the body.
 */
export function parseInlines(md: MarkdownIt): void {
  md.core.ruler.at("inline", ({ tokens, env }) => {
    for (const token of tokens) {
      if (token.type !== "inline") continue;
      env.places = token.meta;
      md.inline.parse(token.content, md, env, token.children ?? []);
    }
  });
  md.inline.ruler.at("text", parseText);
  for (const name of ["link", "image", "autolink", "backticks", "footnote_ref"]) locate(md, name);
  locateNotes(md);
}

/** Up to the next sign that means something here; markdown-it stops at more, which other extensions use. */
const plainAlone = /[^\n!&*<[\\\]^_`{~]+/y;
const plainBesideValues = /[^\n!&*:<[\\\]^_`{~]+/y;

function parseText(state: StateInline, silent: boolean): boolean {
  const plain = (state.env as Rendering).hasValues ? plainBesideValues : plainAlone;
  plain.lastIndex = state.pos;
  if (!plain.test(state.src)) return false;
  const end = Math.min(plain.lastIndex, state.posMax);
  if (end === state.pos) return false;
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}

function locate(md: MarkdownIt, name: string): void {
  const parse = builtInInlineRule(name);
  const hasAddress = name === "link" || name === "image";
  md.inline.ruler.at(name, (state, silent) => {
    if (silent) return parse(state, true);
    const from = state.pos;
    const index = state.tokens.length + (state.pending ? 1 : 0);
    const { shift } = state.env as Rendering;
    // What stands between the brackets of an image is read at once.
    if (name === "image") (state.env as Rendering).shift = shift + from + 2;
    const isFound = parse(state, false);
    (state.env as Rendering).shift = shift;
    if (!isFound) return false;
    const token = state.tokens[index];
    if (!token) return true;
    token.map = [from, state.pos];
    const last = state.tokens[state.tokens.length - 1];
    if (last) last.map = token.map;
    if (!hasAddress) return true;
    const address = findAddress(state, name === "image" ? from + 1 : from);
    token.meta = address;
    if ((state.env as Rendering).hasValues) fillAddress(token, address, state.env, md);
    return true;
  });
}

/** Where the address of the link or image stands whose `[` is at `bracket` and whose end the state has reached. */
function findAddress(state: StateInline, bracket: number): Span {
  const { md, src, pos: end } = state;
  const rendering: Rendering = state.env;
  state.pos = bracket;
  const labelEnd = md.helpers.parseLinkLabel(state, bracket, false);
  state.pos = end;
  if (end === labelEnd + 1 || src[labelEnd + 1] !== "(") {
    const named = src.slice(labelEnd + 2, end - 1);
    const label = named.length > 0 && end > labelEnd + 1 ? named : src.slice(bracket + 1, labelEnd);
    const span = rendering.referenceSpans.get(md.utils.normalizeReference(label));
    if (span) return span;
  }
  const blank = src.slice(labelEnd + 2, end).search(/\S/);
  const start = labelEnd + 2 + Math.max(0, blank);
  const { ok, pos } = md.helpers.parseLinkDestination(src, start, end);
  const angle = ok && src[start] === "<" ? 1 : 0;
  const place = (offset: number) => placeOf(rendering.places, rendering.shift + offset);
  return { start: place(start + angle), end: place((ok ? pos : start) - angle) };
}

/** A footnote that is written where it belongs (`^[…]`) is read at once: its content has places of its own. */
function locateNotes(md: MarkdownIt): void {
  const parse = builtInInlineRule("footnote_inline");
  md.inline.ruler.at("footnote_inline", (state, silent) => {
    if (silent) return parse(state, true);
    const rendering: Rendering = state.env;
    const { shift, places } = rendering;
    const from = state.pos;
    rendering.shift = shift + from + 2;
    const found = parse(state, false);
    rendering.shift = shift;
    const note = state.tokens[state.tokens.length - 1];
    if (!found || !note) return found;
    note.map = [from, state.pos];
    rendering.inlineNotes.set(note.meta.id, { places, shift: shift + from + 2 });
    return true;
  });
}
