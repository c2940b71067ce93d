import type { MarkdownIt, Token } from "markdown-it";

// The sought signs come first and the look behind them last: so the engine can skip to them.
const emDash = /---(?<!----)(?!-)/g;
const enDash = /--(?<=(?:^|\s)--)(?=\s|$)|--(?<=[^-\s]--)(?=[^-\s])/gm;
const code = /^<\/?(?:code|kbd|samp|var|pre|tt)\b/i;
const dots = /\.\.\.(?<!\.{4})(?!\.)/g;

/** Sets `--` as an en dash, `---` as an em dash and three dots as an ellipsis; quotes are markdown-it's own work. */
export function setTypography(md: MarkdownIt): void {
  md.core.ruler.at("replacements", ({ tokens }) => {
    for (const { type, content, children } of tokens) {
      if (type !== "inline" || !children) continue;
      if (content.includes("<")) guardCode(children);
      if (/--|\.\.\./.test(content)) setDashes(children);
    }
  });
}

/** What stands in HTML for code is not typeset: as an escape it is passed over, until the texts are joined. */
function guardCode(tokens: Token[]): void {
  let open = 0;
  for (const token of tokens) {
    if (token.type === "html_inline" && code.test(token.content))
      open += token.content.startsWith("</") ? (open > 0 ? -1 : 0) : 1;
    else if (open > 0 && token.type === "text") token.type = "text_special";
  }
}

function setDashes(tokens: Token[]): void {
  let inAddress = false;
  for (const token of tokens) {
    if (token.info === "auto") inAddress = token.type === "link_open";
    if (token.type !== "text" || inAddress) continue;
    if (token.content.includes("--")) {
      token.content = token.content.replace(emDash, "—").replace(enDash, "–");
    }
    if (token.content.includes("...")) token.content = token.content.replace(dots, "…");
  }
}
