import type { Page } from "../content/page.ts";
import type { TextFact } from "../markdown/body.ts";
import { placeOf } from "../markdown/place-of.ts";
import type { Span } from "../problems/source-text.ts";
import type { Rule } from "./rule.ts";

interface Form {
  pattern: RegExp;
  message: string;
  /** The sign as it should be; as it is where an empty line is missing instead. */
  mark: (found: string) => string;
  /** What a line directly above or below looks like that shows, with one such line alone, that a list was meant. */
  neighbour?: RegExp;
  /** One such line can be nothing else. */
  alone?: true;
}

const bullet = /^[ \t>]*[-*+][ \t]+\S/;
const number = /^[ \t>]*\d{1,9}[.)][ \t]+\S/;

// Lines of one paragraph that begin like items of a list. One such line may be anything; two are a list, and one beside a
// right item.
const forms: Form[] = [
  {
    pattern: /^[ \t]*([-*+])(?=[\p{L}“"‘'(])/u,
    message: "After the sign of a list item belongs a blank; without it this is no list.",
    mark: (found) => `${found} `,
    neighbour: bullet,
  },
  {
    pattern: /^[ \t]*(\d{1,2}[.)])(?=[\p{L}“"‘'(])/u,
    message: "After the sign of a list item belongs a blank; without it this is no list.",
    mark: (found) => `${found} `,
    neighbour: number,
  },
  {
    pattern: /^[ \t]*((?:[-*+]|\d{1,2}[.)])[\u00a0\u2007\u202f\u3000]+[ \t]*)(?=\p{L})/u,
    message: "The blank behind the sign of this item is one that can't be broken, so this is no list.",
    mark: (found) => `${found.trimEnd()} `,
    alone: true,
  },
  {
    pattern: /^([\u00a0\u2007\u202f\u3000]+[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t\u00a0]+)(?=\p{L})/u,
    message: "Before the sign of this item stands a blank that can't be broken, so this is no list.",
    mark: (found) => found.trim().replace(/$/, " "),
    alone: true,
  },
  {
    pattern: /^[ \t]*([•‣◦●▪·]\s*|(?:[–—−]|--)[ \t\u00a0]+)(?=\S)/u,
    message: "This sign does not make a list, as a hyphen does.",
    mark: () => "- ",
    neighbour: /^[ \t>]*[-*+•‣◦●▪–][ \t]+\S/,
  },
  {
    pattern: /^[ \t]*(\d{1,2}[.)])(?=[ \t]+\S)/u,
    message: "An empty line is missing above the list, so its lines run together.",
    mark: (found) => found,
  },
];

/** Lines that were meant to be a list. */
export const listBroken: Rule = {
  id: "list-broken",
  summary: "Each item of a list begins with a hyphen and a blank (or `1.` and a blank), below an empty line.",
  example: { wrong: "-Books\n-Laptops", right: "- Books\n- Laptops" },
  prose: /\n[ \t\u00a0\u2007\u202f\u3000]*(?:[-*+•‣◦●▪·–—−]|\d{1,2}[.)])/,
  checkPage: (page, body) => {
    return body.texts.flatMap((text) =>
      forms.flatMap((form) => {
        const { mark, message } = form;
        const marks = findMarks(text, form, page);
        // An empty line is missing once.
        const told = marks[0] && mark(marks[0].found) === marks[0].found ? marks.slice(0, 1) : marks;
        return told.map(({ found, start, end }) => ({
          span: { start, end },
          message,
          hint: mark(found) === found ? "Put an empty line above the first item." : null,
          repair: mark(found) === found ? null : { edits: [{ start, end, text: mark(found) }] },
        }));
      }),
    );
  },
};

function findMarks(
  { text, places }: TextFact,
  { pattern, neighbour, alone }: Form,
  page: Page,
): (Span & { found: string })[] {
  const marks: (Span & { found: string })[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const match = pattern.exec(line);
    if (match) {
      const found = match[1] as string;
      const start = placeOf(places, at + match[0].length - found.length);
      const isEscaped = page.source.text.slice(start, start + found.length + 1).includes("\\");
      if (!isEscaped && page.source.text[start - 1] !== "\\")
        marks.push({ found, start, end: start + found.length });
    }
    at += line.length + 1;
  }
  if (marks.length > 1 || alone) return marks;
  return marks.filter(({ start }) => neighbour && hasNeighbour(page, start, neighbour));
}

function hasNeighbour({ source }: Page, start: number, neighbour: RegExp): boolean {
  const { text } = source;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (!/^[ \t>]*$/.test(text.slice(lineStart, start))) return false;
  const before = text.slice(0, lineStart).trimEnd();
  const below = text.slice(text.indexOf("\n", start) + 1 || text.length).replace(/^\s*\n/, "");
  return (
    neighbour.test(before.slice(before.lastIndexOf("\n") + 1)) ||
    neighbour.test(below.split("\n", 1)[0] as string)
  );
}
