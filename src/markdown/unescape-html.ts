import MarkdownIt from "markdown-it";

const { unescapeAll } = new MarkdownIt().utils;

/** Text or an attribute's value with its entities read. */
export function unescapeHtml(html: string): string {
  if (!html.includes("&")) return html;
  return unescapeAll(html.replaceAll("\\", "\\\\"));
}
