import { didYouMean } from "../problems/did-you-mean.ts";
import { isAsWritten, matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";
import { readNotes } from "./words/read-notes.ts";

/** A footnote mark without a note, or with an empty one. */
export const footnoteMissing: Rule = {
  id: "footnote-missing",
  explains: ["emphasis-broken"],
  summary: "Each mark of a footnote, such as `[^1]`, needs its note: a line that begins with `[^1]:`.",
  example: {
    wrong: "The short walk[^1] begins here.",
    right: "The short walk[^1] begins here.\n\n[^1]: At the gate.",
  },
  signs: ["[^"],
  checkPage: (page, body) => {
    const notes = readNotes(page);
    const labels = notes.map(({ label }) => label);
    const marks = matchProse(body, /\[\^([^[\]\s]+)\]/g).filter((found) => isAsWritten(page, found));
    return [
      ...marks.map(({ match: [mark, label = ""], start, end }) => {
        const meant = didYouMean(label, labels);
        return {
          span: { start, end },
          message: `There is no footnote ${mark}, so visitors read the mark.${meant ? ` Did you mean [^${meant}]?` : ""}`,
          hint: meant ? null : `Write the note on a line of its own: ${mark}: and its text.`,
          repair: meant ? { edits: [{ start, end, text: `[^${meant}]` }] } : null,
        };
      }),
      ...notes
        .filter(({ isEmpty }) => isEmpty)
        .map(({ label, start, end }) => ({
          span: { start, end },
          message: `The footnote [^${label}] has no text.`,
          hint: "Write it behind the colon.",
        })),
    ];
  },
};
