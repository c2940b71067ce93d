/** A sign that is set otherwise than it is typed: `sign` is what a text has to have for `pattern` (with the flag `g`) to find it. */
export interface Replacement {
  sign: RegExp;
  pattern: RegExp;
  text: string | ((...found: string[]) => string);
}

/** Punctuation as people type it, and as each language sets it; what follows a sign decides, so that times, addresses and code stay. */
export function punctuationOf(code: string): Replacement[] {
  const [language = "", ...regions] = code.split("-");
  if (language === "fr") return regions.some((region) => /^(?:CA|CH)$/i.test(region)) ? keptSpaces : french;
  const inTaiwan = language === "zh" && regions.some((region) => /^(?:Hant|TW|HK|MO)$/i.test(region));
  return punctuation[inTaiwan ? "zh-Hant" : language] ?? [];
}

// Blanks that are there must not end a line; before a colon and inside of quotes they are wide, elsewhere narrow.
const keptSpaces: Replacement[] = [
  { sign: / [;!?%]/, pattern: / (?=[;!?%]+(?:[\s»).,…]|$))/g, text: "\u202F" },
  { sign: / [:»€]/, pattern: / (?=[:»€](?:[\s»).,;…]|$))/g, text: "\u00A0" },
  { sign: /« /, pattern: /(?<=«) /g, text: "\u00A0" },
];
// France and Belgium put them where none was typed, too.
const french: Replacement[] = [
  ...keptSpaces,
  {
    sign: /[;!?]/,
    pattern: /(?<=[\p{L}\p{N})\]»”’%€])(?=[;!?]+(?:[\s»)”]|$))/gu,
    text: "\u202F",
  },
  { sign: /:/, pattern: /(?<=[\p{L}\p{N})\]»”’%€])(?=:(?:\s|$))/gu, text: "\u00A0" },
  { sign: /«/, pattern: /(?<=«)(?=[^\s\u202F])/g, text: "\u00A0" },
  { sign: /»/, pattern: /(?<=[^\s\u202F])(?=»)/g, text: "\u00A0" },
];

const turned: Record<string, string> = { ",": "،", ";": "؛", "?": "؟" };
const arabic: Replacement[] = [
  {
    sign: /[,;?]/,
    pattern: /(?<=\p{Script=Arabic}[\p{M}\u200F]{0,4}[»”)\]!]?)[,;?](?=[\s»”)!?]|$)/gu,
    text: (sign) => turned[sign as string] as string,
  },
  {
    sign: /[,;]\p{Script=Arabic}/u,
    pattern: /(?<=\p{Script=Arabic}\p{M}{0,4})(?<!\p{N})[,;](?=\p{Script=Arabic})(?!\p{N})/gu,
    text: (sign) => `${turned[sign as string]} `,
  },
  { sign: /[٠-٩۰-۹]%/, pattern: /(?<=[٠-٩۰-۹])%/g, text: "٪" },
];

/** Between signs of these scripts punctuation is as wide as they are, and no blank stands behind it. */
function wide(comma: string, quotes: string): Replacement[] {
  const signs: Record<string, string> = { ",": comma, ";": "；", ":": "：", "?": "？", "!": "！", ".": "。" };
  const own = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー";
  const isOwn = new RegExp(`[${own}]`, "u");
  return [
    // markdown-it takes quotes for such only where a blank or a sign stands beside them.
    {
      sign: /"/,
      pattern: /"([^"\n]*)"/g,
      text: (all, inside = "") =>
        isOwn.test(inside) ? `${quotes[0]}${inside}${quotes[1]}` : (all as string),
    },
    {
      sign: /[,;:?!.]/,
      // One sign and a point count a list; several points are no full stop.
      pattern: new RegExp(
        `(?:(?<=[${own}][”’」』）》]?)[,;:?!]|(?<=[${own}]{2}[”’」』）》]?)\\.)(?: ?(?=[${own}“‘「『（《])|(?=[”’」』）》]|$))`,
        "gu",
      ),
      text: (found) => signs[(found as string).charAt(0)] as string,
    },
    {
      sign: /\(/,
      pattern: new RegExp(`(?<=[${own}][”’」』》]?) ?\\(([^()\\n]*)\\)`, "gu"),
      text: (all, inside = "") => (isOwn.test(inside) ? `（${inside}）` : (all as string)),
    },
  ];
}

const punctuation: Record<string, Replacement[]> = {
  ar: arabic,
  ckb: arabic,
  fa: arabic,
  ps: arabic,
  sd: arabic,
  ug: arabic,
  ur: arabic,
  ja: wide("、", "「」"),
  zh: wide("，", "“”"),
  "zh-Hant": wide("，", "「」"),
};
