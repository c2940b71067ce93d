import type { Token } from "markdown-it";
import type { HtmlFact } from "./body.ts";
import { parseHtml } from "./parse-html.ts";
import { verbatim } from "./plain-text.ts";
import { isHidden, partsText, readPassages } from "./read-passages.ts";
import type { Rendering } from "./rendering.ts";

/**
 * What is read of a stretch of a body, a string a block, with one blank between words, without what is hidden from screen
 * readers. An image is read as `describe` says; a block of data is its mark.
 */
export function listPassages(
  tokens: Token[],
  rendering: Rendering,
  describe: (image: number) => string,
): string[] {
  const passages: string[] = [];
  let box = "";
  for (const token of tokens) {
    const { type, content, meta } = token;
    if (type === "list_item_open" && meta)
      box = meta.done ? rendering.words.taskDone : rendering.words.taskOpen;
    else if (type === "inline") {
      passages.push(...readInlinePassages(`${box} `, token, rendering, describe));
      box = "";
    } else if (type === "html_block" && meta !== null) {
      const { html } = rendering.facts.htmls[meta] as HtmlFact;
      passages.push(...readPassages(parseHtml(html).tree, isHidden));
    } else if (
      type === "fence" ||
      type === "code_block" ||
      type === "interface_words" ||
      type === "drawn_block"
    )
      passages.push(content);
  }
  return passages.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
}

function readInlinePassages(
  lead: string,
  { children }: Token,
  { facts }: Rendering,
  describe: (image: number) => string,
): string[] {
  const passages = [lead];
  let hidden: string | null = null;
  for (const { type, tag: name, content, meta } of children ?? []) {
    const [tag] = type === "html_inline" ? parseHtml((facts.htmls[meta] as HtmlFact).html).tags : [];
    if (hidden !== null) {
      if (tag?.kind === "close" && tag.name === hidden) hidden = null;
    } else if (tag?.element && !tag.isEmpty && isHidden(tag.element)) hidden = tag.name;
    else if (
      type === "hardbreak" ||
      name === "figcaption" ||
      (tag?.name && (tag.name === "br" || partsText(tag.name)))
    )
      passages.push("");
    else passages[passages.length - 1] += readPart(type, content, () => describe(meta));
  }
  return passages;
}

function readPart(type: string, content: string, describe: () => string): string {
  if (verbatim.has(type)) return content;
  if (type === "image") return ` ${describe()} `;
  return type === "softbreak" ? " " : "";
}
