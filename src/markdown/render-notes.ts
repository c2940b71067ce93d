import type { MarkdownIt, Token } from "markdown-it";
import footnotes from "markdown-it-footnote";
import { formatNumber } from "../site/format-number.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Rendering } from "./rendering.ts";

/** Footnotes with names that say where their links lead. */
export function renderNotes(md: MarkdownIt): void {
  md.use(footnotes);
  Object.assign(md.renderer.rules, {
    footnote_ref: (tokens: Token[], i: number, _options: unknown, { words, page }: Rendering) => {
      const { number, reference } = readNumber(tokens[i]);
      const name = escapeHtml(words.noteLink({ number }));
      const mark = formatNumber(number, page.language.locale);
      return `<sup class="note-mark"><a href="#note_${number}" id="note-mark_${reference}" role="doc-noteref" aria-label="${name}">${mark}</a></sup>`;
    },
    footnote_block_open: (_tokens: Token[], _i: number, _options: unknown, { words }: Rendering) =>
      `<section class="notes" role="doc-endnotes" aria-label="${escapeHtml(words.notes)}">\n<ol>\n`,
    footnote_block_close: () => "</ol>\n</section>\n",
    footnote_open: (tokens: Token[], i: number) => `<li id="note_${readNumber(tokens[i]).number}">`,
    footnote_close: () => "</li>\n",
    footnote_anchor: (tokens: Token[], i: number, _options: unknown, { words }: Rendering) => {
      const { number, reference } = readNumber(tokens[i]);
      const name = escapeHtml(words.noteBack({ number }));
      return ` <a class="notes__back" href="#note-mark_${reference}" role="doc-backlink" aria-label="${name}">\u21A9\uFE0E</a>`;
    },
  });
}

function readNumber(token: Token | undefined): { number: number; reference: string } {
  const { id, subId } = token?.meta ?? { id: 0 };
  return { number: id + 1, reference: subId > 0 ? `${id + 1}-${subId + 1}` : `${id + 1}` };
}
