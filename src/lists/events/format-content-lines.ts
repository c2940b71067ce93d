/** A property of a calendar: its name with its parameters, and its value as RFC 5545 wants it. */
export type ContentLine = readonly [name: string, value: string];

const longest = 75;

/** Properties as the lines of a calendar (RFC 5545, 3.1): none longer than 75 bytes, each ending as the standard wants it. */
export function formatContentLines(lines: readonly ContentLine[]): string {
  return lines.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join("");
}

/** What follows a fold begins with a blank, which counts. No letter is cut. */
function fold(line: string): string {
  let folded = "";
  let room = longest;
  for (const letter of line) {
    const bytes = countBytes(letter.codePointAt(0) as number);
    if (bytes > room) {
      folded += "\r\n ";
      room = longest - 1;
    }
    folded += letter;
    room -= bytes;
  }
  return folded;
}

function countBytes(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** A text as the value of a property: with no sign that would end it, and no control character. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/(?!\n)\p{Cc}/gu, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}
