/** The columns that a text takes in a terminal: combining marks take none, East Asian wide characters and emoji two, a tab as many as four. */
export function displayWidth(text: string): number {
  let width = 0;
  // Made when a fault is first shown: that takes some thousandths of a second.
  segments ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment } of segments.segment(text)) width += widthOf(segment);
  return width;
}

let segments: Intl.Segmenter | null = null;
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303F\uFF01-\uFF60])/u;

function widthOf(segment: string): number {
  if (segment === "\t") return 4;
  if (/^(?:\p{M}|\p{Cf}|\p{Cc})+$/u.test(segment)) return 0;
  return wide.test(segment) ? 2 : 1;
}
