import { hasProse, matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

// A number as it stands in a sentence: no word, no sign of money, address or dialling before or behind it, none in brackets,
// where years and codes are said again.
const number =
  /(?<!\p{Nd} )(?<![\p{L}\p{M}\p{N}+#@/(:.,٫٬–-])\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*(?![\p{L}\p{M}\p{N}#@/):–-]| \p{Nd})/gu;
const digits = /\p{Nd}{2,}/gu;

/** Numbers in two kinds of digits. */
export const digitsMixed: Rule = {
  id: "digits-mixed",
  level: "notice",
  reads: "prose",
  summary: "A text keeps to one kind of digits: ٢٠٢٦ or 2026.",
  example: { wrong: "نفتح في ٩ صباحا ونغلق في 5 مساء.", right: "نفتح في ٩ صباحا ونغلق في ٥ مساء." },
  prose: /[^\P{Nd}0-9]/u,
  checkPage: (_page, body) => {
    if (!hasProse(body, /[0-9]/)) return [];
    const broken = matchProse(body, digits)
      .filter(({ match: [found] }) => /[0-9]/.test(found) && /[^0-9]/.test(found))
      .map(({ match: [found], start, end }) => ({
        span: { start, end },
        message: `"${found}" is one number in two kinds of digits.`,
        hint: "Write it in one of them.",
      }));
    if (broken.length > 0) return broken;
    const numbers = matchProse(body, number);
    const european = numbers.filter(({ match: [found] }) => /[0-9]/.test(found));
    const own = numbers.filter(({ match: [found] }) => !/[0-9]/.test(found));
    const [rare, other] = own.length < european.length ? [own, european] : [european, own];
    const [first] = rare;
    if (!first || !other[0]) return [];
    return {
      span: first,
      message: `"${first.match[0]}" stands in other digits than most numbers of this page, such as "${other[0].match[0]}".`,
      hint: "Write all numbers of the page in one kind of digits.",
    };
  },
};
