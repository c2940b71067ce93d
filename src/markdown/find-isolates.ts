import { rightToLeft } from "../site/right-to-left.ts";

/** A stretch of a text that keeps its own direction, whatever stands around it. */
interface Isolate {
  start: number;
  end: number;
  /** `auto`: that of its first letter. */
  dir: "ltr" | "auto";
}

const arabicOrHebrew = "\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC";
// Arabic writes short words such as "and" together with what follows.
const before = "(?<![\\p{Script=Latin}\\p{N}])";

// What a line from right to left would turn round: numbers of several groups, signs before or behind Latin letters or figures, and
// a word with a figure before them.
const inRightToLeft = new RegExp(
  [
    // +49 30 123456, (030) 12-34-56, 2026-11-29, 1-800-555-0199
    `(?:\\+|\\((?=\\d))?\\d[\\d()]{0,12}(?:[ \\u00A0().\\-\\u2010\\u2011/]{1,2}\\d{1,12}){2,8}(?![\\p{Script=Latin}\\d])`,
    `\\+\\d[\\d \\u00A0().\\-]{3,30}\\d`,
    // 030-123456; 1826-1850 is read from the right, as the text is.
    `0\\d{0,12}[-\\u2010\\u2011]\\d{1,12}(?![\\p{Script=Latin}\\d])`,
    // -5, −5
    `[-\\u2212]\\d[\\d.,]*`,
    // https://example.org/a/
    "(?:https?://|www\\.)[A-Za-z0-9][^\\s<>\"'()\\u0590-\\u08FF]*[A-Za-z0-9/]",
    // @museum, #tag, .env, ~user, /path/to/
    "[@#.~/](?=[A-Za-z])[\\w./-]{0,200}[\\w/]",
    // 2026-plan.pdf, 3D, 7-zip
    "\\d[\\d.\\-_]{0,40}[A-Za-z][\\w.-]*",
    // C++, C#
    "[A-Za-z]+(?:\\+\\+|#)",
    // A name before a number that it has nothing to do with: Wi-Fi, 5
    `[A-Za-z][\\w.&'’-]{0,60}(?=[,;:،؛.!?؟] ?\\d)`,
  ]
    .map((pattern) => `${before}${pattern}`)
    .join("|"),
  "gu",
);
// A name from right to left before a number, which would be drawn into it. It begins where a word does, and nothing between it and
// the number could be part of it: else a row of vowel signs would be walked over again from each of them.
const inName = `${arabicOrHebrew}\\p{M}`;
const inLeftToRight = new RegExp(
  `(?<![${inName}])[${arabicOrHebrew}](?:[${inName} \\u200C\\u200D'’-]{0,120}[${inName}])?(?=[^${inName}\\p{L}\\p{N}\\n]{1,20}\\p{N})`,
  "gu",
);

/** What has to be held together in a text of a page that runs this way, in order: telephone numbers, days, addresses, names. */
export function findIsolates(text: string, dir: "ltr" | "rtl"): Isolate[] {
  const pattern = dir === "rtl" ? inRightToLeft : inLeftToRight;
  if (dir === "ltr" ? !rightToLeft.test(text) : !/[A-Za-z\d]/.test(text)) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    dir: dir === "rtl" ? "ltr" : "auto",
  }));
}
