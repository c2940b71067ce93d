import { positionAt } from "../problems/source-text.ts";
import type { Rule } from "./rule.ts";
import { readNotes } from "./words/read-notes.ts";

/** Two footnotes with one label, of which only one is shown. */
export const footnoteTwice: Rule = {
  id: "footnote-twice",
  explains: ["footnote-unused"],
  summary: "Each footnote has a label of its own; of two with the same one, only one is shown.",
  example: {
    wrong: "Old[^1] bees.\n\n[^1]: Of oak.\n[^1]: Forty kilos.",
    right: "Old[^1] bees.[^2]\n\n[^1]: Of oak.\n[^2]: Forty kilos.",
  },
  signs: ["[^"],
  checkPage: (page) => {
    const notes = readNotes(page);
    const last = new Map(notes.map(({ label, start }) => [label, start]));
    return notes.flatMap(({ label, start, end }) => {
      const shown = last.get(label) as number;
      if (shown === start) return [];
      const { line } = positionAt(page.source, shown);
      return {
        span: { start, end },
        message: `The footnote [^${label}] stands again in line ${line}, and only that one is shown.`,
        hint: "Give one of them another label, here and at its mark in the text.",
      };
    });
  },
};
