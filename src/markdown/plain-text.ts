import type { Token } from "markdown-it";

/** What a reader hears of the parts of a text block: their words without markup. */
export function plainText(tokens: Token[]): string {
  let text = "";
  for (const token of tokens) {
    if (token.type === "text" || token.type === "text_special" || token.type === "code_inline") {
      text += token.content;
    } else if (token.type === "image") text += plainText(token.children ?? []);
    else if (token.type === "softbreak" || token.type === "hardbreak") text += " ";
  }
  return text.trim();
}
