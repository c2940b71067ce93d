import type { MarkdownIt, StateInline } from "markdown-it";
import { applyAttributes, parseAttributeList } from "./attribute-list.ts";
import { placeOf } from "./place-of.ts";
import type { Rendering } from "./rendering.ts";

const list = /\{(?![{%])[^{}\n]*\}/y;

/** Reads settings in braces right behind a link or an image. */
export function parseInlineAttributes(md: MarkdownIt): void {
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
  return tokens.find(({ type, map }) => type === "link_open" && map === close?.map);
}

function readList(
  state: StateInline,
  token: StateInline["tokens"][number] | undefined,
  map: [number, number],
): boolean {
  list.lastIndex = state.pos;
  const braces = list.exec(state.src)?.[0];
  const entries = braces ? parseAttributeList(braces) : null;
  if (!token || !braces || !entries) return false;
  const rendering: Rendering = state.env;
  const start = state.pos + rendering.shift;
  applyAttributes(token, entries, (offset) => placeOf(rendering.places, start + offset), rendering);
  state.pos += braces.length;
  map[1] = state.pos;
  return true;
}
