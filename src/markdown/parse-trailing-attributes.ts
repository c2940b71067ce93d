import type { MarkdownIt, Token } from "markdown-it";
import { applyAttributes, parseAttributeList } from "./attribute-list.ts";
import { placeOf } from "./place-of.ts";
import type { Rendering } from "./rendering.ts";

const list = /(^|[^{\\])(\{(?![{%])[^{}\n]*\})$/;

/** Reads settings in braces at the end of a heading, paragraph, item or cell. */
export function parseTrailingAttributes(md: MarkdownIt): void {
  md.core.ruler.before("inline", "trailing_attributes", ({ tokens, env }) => {
    for (const [i, token] of tokens.entries()) {
      const open = tokens[i - 1];
      if (token.type !== "inline" || !open) continue;
      if (token.content.endsWith("}")) readEnd(open, token, env);
      if (open.hidden && open.attrs) moveToItem(open, tokens[i - 2]);
    }
  });
}

function readEnd(open: Token, inline: Token, rendering: Rendering): void {
  const { content } = inline;
  const found = list.exec(content);
  if (!found) return;
  const [, before = "", braces = ""] = found;
  const isHeading = open.type === "heading_open";
  const apart = before === " " || before === "\t" || (isHeading && !/[)\]`]/.test(before));
  if (!apart) return;
  const entries = parseAttributeList(braces);
  if (!entries) return;
  const start = content.length - braces.length;
  applyAttributes(open, entries, (offset) => placeOf(inline.meta, start + offset), rendering);
  inline.content = content.slice(0, start).trimEnd();
}

/** A list whose items have no paragraphs: what was said of a paragraph is said of its item. */
function moveToItem(paragraph: Token, item: Token | undefined): void {
  if (item?.type !== "list_item_open") return;
  for (const [name, value] of paragraph.attrs ?? []) item.attrJoin(name, value);
  paragraph.attrs = null;
}
