import type { MarkdownIt, Token } from "markdown-it";
import { escapeHtml } from "./escape-html.ts";
import { htmlMark, imageMark, sizeMark } from "./marks.ts";
import type { Rendering } from "./rendering.ts";

/** How tables, code, images and links to files look in HTML. What may scroll sideways can be reached by keyboard. */
export function renderBlocks(md: MarkdownIt): void {
  Object.assign(md.renderer.rules, {
    link_close: (tokens: Token[], i: number) => {
      const file: number | undefined = tokens[i]?.meta?.file;
      return `${file === undefined ? "" : sizeMark(file)}</a>`;
    },
    html_inline: (tokens: Token[], i: number) => htmlMark(tokens[i]?.meta),
    // One that another rule put in is no fact.
    html_block: (tokens: Token[], i: number) => {
      const { meta, content } = tokens[i] as Token;
      return meta === null ? content : `${htmlMark(meta)}\n`;
    },
    image: (tokens: Token[], i: number) => imageMark(tokens[i]?.meta),
    table_open: (tokens: Token[], i: number, _options: unknown, rendering: Rendering) => {
      const name = escapeHtml(rendering.words.tableScroll({ number: ++rendering.tables }));
      return `<section class="table-scroll" tabindex="0" aria-label="${name}">\n<table${md.renderer.renderAttrs(tokens[i] as Token)}>\n`;
    },
    table_close: () => "</table>\n</section>\n",
    code_block: (tokens: Token[], i: number, _options: unknown, rendering: Rendering) =>
      renderCode(tokens[i] as Token, md.renderer.renderAttrs(tokens[i] as Token), "", rendering),
    fence: (tokens: Token[], i: number, _options: unknown, rendering: Rendering) => {
      const token = tokens[i] as Token;
      const language = md.utils.unescapeAll(token.info).trim().split(/\s/)[0] ?? "";
      return renderCode(token, md.renderer.renderAttrs(token), language, rendering);
    },
  });
}

function renderCode({ content }: Token, attributes: string, language: string, rendering: Rendering): string {
  const name = escapeHtml(rendering.words.codeScroll({ number: ++rendering.codes }));
  const type = language ? ` class="language-${escapeHtml(language)}"` : "";
  return `<pre tabindex="0" role="group" aria-label="${name}"${attributes}><code${type}>${escapeHtml(content)}</code></pre>\n`;
}
