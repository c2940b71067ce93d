import { matchProse } from "./match-prose.ts";
import { type Rule, reportRule } from "./rule.ts";

// Brackets hold a note when they ask, or speak of work that is still to be done; `[sic]`, `[…]` and `[they]` do not, nor do the words of a link and
// the mark of a footnote.
const note =
  /\[(?!\^)(?=[^[\]\n]{2,120}\])(?:[^[\]\n]*\?|[^[\]\n]*\b(?:to do|to come|to follow|to be (?:added|confirmed|done|written)|goes here|tbc|tbd|todo|fixme|placeholder|xxx)\b[^[\]\n]*|(?:add|check|insert|ask|write|confirm|replace)\b[^[\]\n]*|\p{Lu}\p{L}+ to (?:add|check|confirm|do|fill|send|supply|write)\b[^[\]\n]*)\](?!\()/giu;

/** A note from one editor to another that stands in the text. */
export const editorsNote: Rule = {
  id: "editors-note",
  level: "error",
  reads: "prose",
  explains: ["emphasis-broken"],
  summary: "A note to yourself or a colleague in square brackets would go live with the page.",
  example: { wrong: "[Anna to write this part]", right: "<!-- Anna to write this part -->" },
  prose: /\[/,
  checkPage: (page, body) =>
    matchProse(body, note).map(({ match, start, end }) =>
      reportRule(editorsNote, page, {
        span: { start, end },
        message: `"${match[0]}" looks like a note to an editor, and visitors would read it.`,
        hint: "Write the missing text, or delete the note.",
      }),
    ),
};
