import { createTaker, isAsWritten, matchProse } from "./match-prose.ts";
import { type Rule, reportRule } from "./rule.ts";

interface Form {
  pattern: RegExp;
  message: string;
  /** The text as it was meant, of what the groups of the pattern found. */
  mend: (inner: string) => string;
  safe: boolean;
}

const blanksInside = "Blanks inside the signs keep this text from being emphasised, so visitors read them.";

/** Signs around a text with a blank on the inner side; one sign alone may be a sign of multiplication or a bullet. */
const forms: Form[] = [
  {
    pattern: /\*\*[ \t]+([^*\s][^*\n]*?)[ \t]*\*\*(?!\*)|\*\*([^*\s][^*\n]*?)[ \t]+\*\*(?![\p{L}\p{N}*])/gu,
    message: "Blanks inside the asterisks keep this text from being bold.",
    mend: (inner) => `**${inner}**`,
    safe: true,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}_])__[ \t]+([^_\s][^_\n]*?)[ \t]*__(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])__([^_\s][^_\n]*?)[ \t]+__(?![\p{L}\p{N}_])/gu,
    message: "Blanks inside the signs keep this text from being bold.",
    mend: (inner) => `__${inner}__`,
    safe: false,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}*\\])\*[ \t]+(\p{L}[^*\n]{1,80}[^\s*])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}*\\])\*(\p{L}[^*\n]{0,80}[^\s*])[ \t]+\*(?![\p{L}\p{N}*])/gu,
    message: blanksInside,
    mend: (inner) => `*${inner}*`,
    safe: false,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}_\\])_[ \t]+(\p{L}[^_\n]{0,80}[^\s_])_(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_\\])_(\p{L}[^_\n]{0,80}[^\s_])[ \t]+_(?![\p{L}\p{N}_])/gu,
    message: blanksInside,
    mend: (inner) => `_${inner}_`,
    safe: false,
  },
  {
    pattern: /\*\*([^*\s][^*\n]*?[\p{P}\p{S}])\*\*(?=[\p{L}\p{N}])/gu,
    message:
      "Right behind these asterisks stands a letter, and before them a sign: then the text is not bold.",
    mend: (inner) => `**${inner}** `,
    safe: false,
  },
  {
    pattern: /(?<=[\p{L}\p{N}])\*\*([\p{P}\p{S}][^*\n]*?[^*\s])\*\*(?!\*)/gu,
    message:
      "Right before these asterisks stands a letter, and behind them a sign: then the text is not bold.",
    mend: (inner) => ` **${inner}**`,
    safe: false,
  },
];

const lone = /(?<![*\s])\*\*(?!\*)|(?<!\*)\*\*(?![*\s])/g;

/** Signs that stand in the text instead of emphasising it. */
export const emphasisBroken: Rule = {
  id: "emphasis-broken",
  level: "error",
  untidy: true,
  summary: "Emphasised text stands between its signs without blanks inside: `**bold**`, `_title_`.",
  example: { wrong: "Come ** early **.", right: "Come **early**." },
  prose: /[*_]/,
  checkPage: (page, body) => {
    const take = createTaker();
    const find = (pattern: RegExp) =>
      matchProse(body, pattern).filter((found) => isAsWritten(page, found) && take(found));
    const broken = forms.flatMap(({ pattern, message, mend, safe }) =>
      find(pattern).map(({ match, start, end }) =>
        reportRule(emphasisBroken, page, {
          span: { start, end },
          message,
          repair: { edits: [{ start, end, text: mend(match[1] ?? match[2] ?? "") }], safe },
        }),
      ),
    );
    const alone = find(lone).map((span) =>
      reportRule(emphasisBroken, page, {
        span,
        message: "These asterisks have no partner, so visitors read them.",
        hint: "Put two asterisks at the other end of the bold text, or write \\*\\* to show them.",
      }),
    );
    return [...broken, ...alone];
  },
};
