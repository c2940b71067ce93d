const closing: Record<string, string> = { "{{": "}}", "{%": "%}", "{#": "#}" };
const opening = /\{[{%#]/g;

/** Where the first mark of a template begins that is not closed, or a text in it; `null` where all are. */
export function findOpenMark(text: string): number | null {
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const [sign] = found;
    const end = findEnd(text, found.index + 2, closing[sign] as string, sign !== "{#");
    if (end === null) return found.index;
    opening.lastIndex = end;
  }
  return null;
}

/** Behind the closing sign; texts in quotes hold none. */
function findEnd(text: string, start: number, sign: string, hasTexts: boolean): number | null {
  for (let at = start; at < text.length; at++) {
    if (text.startsWith(sign, at)) return at + 2;
    if (!hasTexts || (text[at] !== '"' && text[at] !== "'")) continue;
    const quote = text[at] as string;
    for (at++; at < text.length && text[at] !== quote; at++) if (text[at] === "\\") at++;
  }
  return null;
}
