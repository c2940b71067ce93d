import type { Span } from "../problems/source-text.ts";
import { matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

const written = /\d\*{1,2}\d/;
const parted = /^\d+(?:\*{1,2}\d+)+$/;

/** Asterisks between numbers, which Markdown takes for emphasis: of `5*3*2` visitors read 532. */
export const numberEmphasised: Rule = {
  id: "number-emphasised",
  signs: ["*"],
  summary:
    "Two asterisks between numbers are read as emphasis and vanish, so that visitors read one number: 532 for `5*3*2`.",
  example: { wrong: "A shelf of 60*30*80 cm", right: "A shelf of 60\\*30\\*80 cm" },
  checkPage: (page, body) => {
    const { text } = page.source;
    if (!written.test(text)) return [];
    const found = matchProse(body, /\d+/g).filter(({ start, end }) => parted.test(text.slice(start, end)));
    // `2**3**` emphasises its last digit on purpose: both asterisks stand between digits, in one number or in two.
    const isPair = (from?: Span, to?: Span) => from && to && /^[^*]*$/.test(text.slice(from.end, to.start));
    return found
      .filter(
        ({ start, end }, at) =>
          /\d\*+\d+\*/.test(text.slice(start, end)) ||
          isPair(found[at - 1], found[at]) ||
          isPair(found[at], found[at + 1]),
      )
      .map(({ match: [shown], start, end }) => ({
        span: { start, end },
        message: `Visitors read ${shown} here, since the asterisks are taken for emphasis.`,
        repair: { edits: [{ start, end, text: text.slice(start, end).replaceAll("*", "\\*") }] },
      }));
  },
};
