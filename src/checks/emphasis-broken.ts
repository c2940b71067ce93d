import { matchProse } from "./match-prose.ts";
import { type Rule, reportRule } from "./rule.ts";

const innerBlanks =
  /\*\*[ \t]+([^*\s][^*\n]*?)[ \t]*\*\*(?!\*)|\*\*([^*\s][^*\n]*?)[ \t]+\*\*(?![\p{L}\p{N}*])/gu;
const lone = /(?<![*\s])\*\*(?!\*)|(?<!\*)\*\*(?![*\s])/g;

/** Two asterisks that stand in the text instead of making it bold. */
export const emphasisBroken: Rule = {
  id: "emphasis-broken",
  level: "error",
  untidy: true,
  summary: "Bold text stands between two pairs of asterisks without blanks inside: `**bold**`.",
  example: { wrong: "Come ** early **.", right: "Come **early**." },
  prose: /\*\*/,
  checkPage: (page, body) => {
    const blanks = matchProse(body, innerBlanks);
    // Where the source is longer than the find, backslashes say that the asterisks are meant.
    const alone = matchProse(body, lone).filter(
      ({ match, start, end }) =>
        end - start === match[0].length && !blanks.some((span) => span.start <= start && start < span.end),
    );
    return [
      ...blanks.map(({ match, start, end }) =>
        reportRule(emphasisBroken, page, {
          span: { start, end },
          message: "Blanks inside the asterisks keep this text from being bold.",
          repair: { edits: [{ start, end, text: `**${match[1] ?? match[2]}**` }], safe: true },
        }),
      ),
      ...alone.map(({ start, end }) =>
        reportRule(emphasisBroken, page, {
          span: { start, end },
          message: "These asterisks have no partner, so visitors read them.",
          hint: "Put two asterisks at the other end of the bold text, or write \\*\\* to show them.",
        }),
      ),
    ];
  },
};
