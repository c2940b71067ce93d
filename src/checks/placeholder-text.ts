import { matchProse } from "./match-prose.ts";
import { type Rule, reportRule } from "./rule.ts";

// Capitals only for the short marks: "todo" is a word in Spanish. A text that speaks of the mark itself has it in quotes or behind an
// article.
// TODO alone keeps a place free also in capitals of a list; between a word and the rest of its sentence it is one that is spoken of.
const placeholder =
  /(?<!["'“‘«„]|\b(?:an?|the|this|that|each|every|any|no|word|ein|eine|einen|das|une?|una|el|le|la) )\b(?:TODO|FIXME|TBD|TBC)\b(?! (?:lists?|items?|comments?|notes?|marks?)\b)(?!(?<=\p{Ll} (?:TODO|FIXME)),? \p{Ll})|\b[Ll]orem ipsum\b|\b(?:[Ll]ink|[Tt]ext|[Cc]opy|[Pp]hoto|[Pp]icture|[Ii]mage|[Cc]aption) (?:to come|to follow|goes here|coming soon)\b|\b[Yy]our (?:text|title|name) (?:goes )?here\b/gu;

/** Filling text that was to be replaced. */
export const placeholderText: Rule = {
  id: "placeholder-text",
  level: "error",
  reads: "prose",
  summary: "Text that only keeps a place free (“TODO”, “lorem ipsum”, “link to come”) would go live.",
  example: { wrong: "Sign up here: link to come", right: "Sign up [on our forum](https://example.org/)." },
  prose: /TODO|FIXME|TBD|TBC| (?:ipsum|to come|to follow|here|coming soon)/,
  checkPage: (page, body) =>
    matchProse(body, placeholder).map(({ match, start, end }) =>
      reportRule(placeholderText, page, {
        span: { start, end },
        message: `"${match[0]}" stands for text that is not written yet.`,
        hint: "Write the text, or leave this part out until it is there.",
      }),
    ),
};
