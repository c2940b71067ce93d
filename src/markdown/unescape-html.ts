import MarkdownIt from "markdown-it";

let markdown: MarkdownIt | null = null;

/** Text or an attribute's value with its entities read. */
export function unescapeHtml(html: string): string {
  if (!html.includes("&")) return html;
  markdown ??= new MarkdownIt();
  return markdown.utils.unescapeAll(html.replaceAll("\\", "\\\\"));
}
