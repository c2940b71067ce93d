import type { MarkdownIt } from "markdown-it";
import type { Rendering } from "./rendering.ts";

/** Takes the whole text of a page that is written in HTML as one piece of HTML. */
export function parseHtmlPages(md: MarkdownIt): void {
  md.block.ruler.before("table", "html_page", (state, line, end) => {
    if (!(state.env as Rendering).isHtml) return false;
    const token = state.push("html_block", "", 0);
    token.map = [line, end];
    token.content = state.getLines(line, end, 0, true);
    state.line = end;
    return true;
  });
}
