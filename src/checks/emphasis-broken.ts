import type { Page } from "../content/page.ts";
import type { RenderedBody } from "../markdown/body.ts";
import type { Span } from "../problems/source-text.ts";
import { createTaker, isAsWritten, matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

interface Form {
  pattern: RegExp;
  message: string;
  /** What was written as it was meant: with all that stands in it, such as links. */
  mend: (written: string) => string;
  safe?: true;
}

const trimInside = (width: number) => (written: string) => {
  const signs = written.slice(0, width);
  return signs + written.slice(width, -width).trim() + signs;
};
const blanksInside = "Blanks inside the signs keep this text from being emphasised, so visitors read them.";

/** Signs around a text with a blank on the inner side; one sign alone may be a sign of multiplication or a bullet. */
const forms: Form[] = [
  // These two first: what closes one bold text and what opens the next are no pair with blanks inside.
  {
    pattern: /\*\*([^*\s][^*\n]*?[\p{P}\p{S}])\*\*(?=[\p{L}\p{N}])/gu,
    message:
      "Right behind these asterisks stands a letter, and before them a sign: then the text is not bold.",
    mend: (written) => `${written} `,
  },
  {
    pattern: /(?<=[\p{L}\p{N}])\*\*([\p{P}\p{S}][^*\n]*?[^*\s])\*\*(?!\*)/gu,
    message:
      "Right before these asterisks stands a letter, and behind them a sign: then the text is not bold.",
    mend: (written) => ` ${written}`,
  },
  {
    pattern: /\*\*[ \t]+([^*\s][^*\n]*)\*\*(?!\*)|\*\*([^*\s][^*\n]*)(?<=[ \t])\*\*(?![\p{L}\p{N}*])/gu,
    message: "Blanks inside the asterisks keep this text from being bold.",
    mend: trimInside(2),
    safe: true,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}_])__[ \t]+([^_\s][^_\n]*)__(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])__([^_\s][^_\n]*)(?<=[ \t])__(?![\p{L}\p{N}_])/gu,
    message: "Blanks inside the signs keep this text from being bold.",
    mend: trimInside(2),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}*\\])\*[ \t]+(\p{L}[^*\n]{1,80}[^\s*])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}*\\])\*(\p{L}[^*\n]{0,80}[^\s*])[ \t]+\*(?![\p{L}\p{N}*])/gu,
    message: blanksInside,
    mend: trimInside(1),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}_\\])_[ \t]+(\p{L}[^_\n]{0,80}[^\s_])_(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_\\])_(\p{L}[^_\n]{0,80}[^\s_])[ \t]+_(?![\p{L}\p{N}_])/gu,
    message: blanksInside,
    mend: trimInside(1),
  },
];

// Bold text as it should be, in the source.
const right = /\*\*(?![\s*])[^*\n]*[^\s*]\*\*(?!\*)/g;

const lone = /(?<![*\s])\*\*(?!\*)|(?<!\*)\*\*(?![*\s])/g;

const half = /(?<![*\\])\*(?!\*)/g;
/** Whether the asterisk that is shown is one of exactly two, of which the other one emphasises; a third one may lead to a footnote. */
const isHalf = ({ source: { text } }: Page, { start }: Span) =>
  /(?<!\*)\*\*(?!\*)/.test(text.slice(Math.max(0, start - 2), start + 3));

/** Signs that stand in the text instead of emphasising it. */
export const emphasisBroken: Rule = {
  id: "emphasis-broken",
  untidy: true,
  summary: "Emphasised text stands between its signs without blanks inside: `**bold**`, `_title_`.",
  example: { wrong: "Come ** early **.", right: "Come **early**." },
  prose: /[*_]/,
  checkPage: (page, body) => {
    const take = createTaker();
    const find = (pattern: RegExp, isMeant = (_: Span) => true) =>
      matchProse(body, pattern).filter((found) => isMeant(found) && isAsWritten(page, found) && take(found));
    const broken = forms.flatMap(({ pattern, message, mend, safe }) =>
      find(pattern).map(({ start, end }) => ({
        span: { start, end },
        message,
        repair: {
          edits: [{ start, end, text: mend(page.source.text.slice(start, end)) }],
          safe: safe && isOnlyPair(page, body, { start, end }),
        },
      })),
    );
    const alone = [...find(lone), ...find(half, (span) => isHalf(page, span))].map(
      ({ match: [signs], start, end }) => ({
        span: { start, end },
        message:
          signs === "*"
            ? "One of two asterisks has no partner, so visitors read it."
            : "These asterisks have no partner, so visitors read them.",
        hint: `Put as many at the other end of the text, or write ${signs.replaceAll("*", "\\*")} to show ${signs === "*" ? "it" : "them"}.`,
      }),
    );
    return [...broken, ...alone];
  },
};

/** Whether no other asterisks of the block might be the partners of these, and no numbers make them signs of a sum; nobody reads a block so long. */
function isOnlyPair({ source: { text } }: Page, { texts }: RenderedBody, { start, end }: Span): boolean {
  const block = texts.find((fact) => fact.start <= start && end <= fact.end) ?? { start, end };
  if (block.end - block.start > 2000) return false;
  const before = text.slice(block.start, start);
  const isSum = /\d[ \t]*$/.test(before) && /^\*\*[ \t]*\d/.test(text.slice(start, end));
  return (
    !isSum && ![before, text.slice(end, block.end)].some((part) => part.replace(right, "").includes("**"))
  );
}
