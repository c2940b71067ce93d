import { placeOf } from "../markdown/place-of.ts";
import { isAsWritten, matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

const use = /:value\[[^[\]\n]{0,200}\]/g;
// Other brackets, a blank before them, or a letter too many.
const meant = /:(?:values?|Values?|VALUE) ?[[({]([\p{L}\p{N}][\p{L}\p{N}_-]{0,60})[)}\]]/gu;
// One that is not closed, or has another one in it.
const open = /:value\[[^[\]\n]{0,60}(?:[\uFFFC[]|$)/gm;

/** A value that nobody reads as one: within HTML, or with other signs than it needs. */
export const valueUnread: Rule = {
  id: "value-unread",
  reads: "prose",
  signs: [":value", ":Value", ":VALUE"],
  summary:
    "A value is written `:value[phone]`, and not within HTML: else its name stays as it is, and visitors would read it.",
  example: { wrong: "Call :value(phone).", right: "Call :value[phone]." },
  checkPage: (page, body) => [
    ...body.htmls.flatMap(({ bare, places }) =>
      [...bare.matchAll(use)].map(({ 0: written, index }) => ({
        span: { start: placeOf(places, index), end: placeOf(places, index + written.length - 1) + 1 },
        message: "In HTML this stays as it is written.",
        hint: "Write the text around it as Markdown, without tags.",
      })),
    ),
    ...matchProse(body, open)
      .filter((found) => isAsWritten(page, found))
      .map(({ start, end }) => ({
        span: { start, end },
        message:
          "This value does not end where it should, or has another one in it, so visitors read its signs.",
        hint: "A value is its name between square brackets: :value[phone].",
      })),
    ...matchProse(body, meant)
      .filter(({ match }) => !match[0].startsWith(":value["))
      .filter((found) => isAsWritten(page, found))
      .map(({ match, start, end }) => {
        const text = `:value[${match[1]}]`;
        return {
          span: { start, end },
          message: `This stays as it is written: a value has the form ${text}.`,
          hint: "To show these signs on purpose, put them between backticks.",
          repair: { edits: [{ start, end, text }] },
        };
      }),
  ],
};
