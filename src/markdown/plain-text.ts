import type { Token } from "markdown-it";

/** Tokens whose content is words. */
export const verbatim = new Set(["text", "text_special", "code_inline", "value"]);

/** What a reader hears of the parts of a text block: their words without markup. */
export function plainText(tokens: Token[]): string {
  let text = "";
  for (const token of tokens) {
    if (verbatim.has(token.type)) text += token.content;
    else if (token.type === "image") text += plainText(token.children ?? []);
    else if (token.type === "softbreak" || token.type === "hardbreak") text += " ";
  }
  return text.trim();
}
