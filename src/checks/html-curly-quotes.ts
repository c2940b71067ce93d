import { createOverlap } from "../problems/create-overlap.ts";
import type { Edit } from "../problems/problem.ts";
import type { Rule } from "./rule.ts";

// In the source, since a tag with such quotes is no HTML to Markdown: it stands in the text.
const tag = /<[a-z][a-z0-9-]*\s[^<>]*>/gi;

/** Curly quotes around the value of an HTML attribute, as word processors set them. */
export const htmlCurlyQuotes: Rule = {
  id: "html-curly-quotes",
  explains: ["html-unknown-tag"],
  summary: "Around values in HTML stand straight quotes; with curly ones the tag does not work.",
  example: { wrong: "<a href=”/en/”>", right: '<a href="/en/">' },
  signs: ["<"],
  checkPage: (page, body) => {
    const isProse = createOverlap([...body.texts, ...body.htmls]);
    return [...page.source.text.matchAll(tag)]
      .filter(
        ({ 0: written, index }) => /=\s*[“”„‟]/.test(written) && isProse({ start: index, end: index + 1 }),
      )
      .map((match) => {
        const edits: Edit[] = [...match[0].matchAll(/[“”„‟]/g)].map(({ index }) => ({
          start: match.index + index,
          end: match.index + index + 1,
          text: '"',
        }));
        return {
          span: { start: match.index, end: match.index + match[0].length },
          message: "The quotes in this tag are curly, so browsers can't read it.",
          repair: { edits, safe: edits.length % 2 === 0 },
        };
      });
  },
};
