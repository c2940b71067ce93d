import type { MarkdownIt, Token } from "markdown-it";
import type { Language } from "../site/languages.ts";
import { perLanguage } from "../site/per-language.ts";
import { punctuationOf, type Replacement } from "./punctuation.ts";
import type { Rendering } from "./rendering.ts";

// The sought signs come first and the look behind them last: so the engine can skip to them.
const emDash = /---(?<!----)(?!-)/g;
const enDash = /--(?<=(?:^|\s)--)(?=\s|$)|--(?<=[^-\s]--)(?=[^-\s])/gm;
const dots = /\.\.\.(?<!\.{4})(?!\.)/g;
// Two apostrophes, unless the letter itself is spoken of.
const andInShort =
  /(?<=\p{L}\s)(?<!\b(?:a|an|and|character|consonant|for|is|letter|of|or|sign|the|variable|with)\s)'n'(?=\s\p{L})/giu;
const everywhere: Replacement[] = [
  { sign: /--/, pattern: emDash, text: "—" },
  { sign: /--/, pattern: enDash, text: "–" },
  { sign: /\.\.\./, pattern: dots, text: "…" },
  { sign: /'[nN]'/, pattern: andInShort, text: (all) => `’${(all as string)[1]}’` },
];

/**
 * Sets `--` as an en dash, `---` as an em dash, three dots as an ellipsis, and the punctuation of a language; quotes are
 * the work of markdown-it's next rule, which is told those of the language.
 */
export function setTypography(md: MarkdownIt): void {
  md.core.ruler.at("replacements", ({ tokens, env }) => {
    const { language } = (env as Rendering).page;
    md.options.quotes = quotesOf(language);
    const { replacements, signs } = signsOf(language.code);
    for (const { type, content, children } of tokens) {
      if (type !== "inline" || !children) continue;
      if (content.includes("<")) guardCode(children);
      if (signs.test(content)) setSigns(children, replacements);
    }
  });
}

const signsOf = perLanguage((code) => {
  const replacements = [...everywhere, ...punctuationOf(code)];
  return { replacements, signs: new RegExp(replacements.map(({ sign }) => sign.source).join("|"), "u") };
});

/** « Blanks stand inside of French quotes », but for those of Switzerland. */
function quotesOf({ code, quotes }: Language): string | string[] {
  if (!/^fr(?!-CH)\b/.test(code)) return quotes;
  const [open, close, ...inner] = quotes;
  return [`${open}\u00A0`, `\u00A0${close}`, ...inner];
}

const codeTag = /^<\/?(?:code|kbd|samp|var|pre|tt)\b/i;

/** What stands in HTML for code is not typeset: as an escape it is passed over, until the texts are joined. */
function guardCode(tokens: Token[]): void {
  let open = 0;
  for (const token of tokens) {
    if (token.type === "html_inline" && codeTag.test(token.content))
      open += token.content.startsWith("</") ? (open > 0 ? -1 : 0) : 1;
    else if (open > 0 && token.type === "text") token.type = "text_special";
  }
}

function setSigns(tokens: Token[], replacements: Replacement[]): void {
  let inAddress = false;
  let before = "";
  for (const token of tokens) {
    if (token.info === "auto") inAddress = token.type === "link_open";
    if (token.nesting < 0) continue;
    if (token.type !== "text" || inAddress) before = "";
    else if (token.content !== "") {
      const lead = /^[^\p{L}\p{N}\s.-]/u.test(token.content) ? readLast(before) : "";
      let content = lead + token.content;
      for (const { sign, pattern, text } of replacements)
        if (sign.test(content)) content = content.replace(pattern, text as string);
      token.content = content.slice(lead.length);
      before = content;
    }
  }
}

/** What may stand before a sign right behind the end of a link or of words in bold: the letter at the end of a text. */
function readLast(text: string): string {
  return /[\p{L}\p{N}]\p{M}*$/u.exec(text.slice(-20))?.[0] ?? "";
}
