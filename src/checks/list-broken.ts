import type { TextFact } from "../markdown/body.ts";
import { placeOf } from "../markdown/place-of.ts";
import type { Span } from "../problems/source-text.ts";
import { type Rule, reportRule } from "./rule.ts";

// Lines of one paragraph that begin like items of a list. One such line may be anything; two are a list.
const forms: { pattern: RegExp; message: string; mark: (found: string) => string }[] = [
  {
    pattern: /^[ \t]*([-*+]|\d{1,2}[.)])(?=[\p{L}“"‘'(])/u,
    message: "After the sign of a list item belongs a blank; without it this is no list.",
    mark: (found) => `${found} `,
  },
  {
    pattern: /^[ \t]*([•‣◦●▪]\s*)(?=\S)/u,
    message: "This sign does not make a list, as a hyphen does.",
    mark: () => "- ",
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
  level: "error",
  summary: "Each item of a list begins with a hyphen and a blank (or `1.` and a blank), below an empty line.",
  example: { wrong: "-Books\n-Laptops", right: "- Books\n- Laptops" },
  prose: /\n[ \t]*(?:[-*+•‣◦●▪]|\d{1,2}[.)])/,
  checkPage: (page, body) => {
    return body.texts.flatMap((text) =>
      forms.flatMap(({ pattern, message, mark }) => {
        const marks = findMarks(text, pattern);
        if (marks.length < 2) return [];
        return marks.map(({ found, start, end }) =>
          reportRule(listBroken, page, {
            span: { start, end },
            message,
            hint: mark(found) === found ? "Put an empty line above the first item." : null,
            repair:
              mark(found) === found ? null : { edits: [{ start, end, text: mark(found) }], safe: false },
          }),
        );
      }),
    );
  },
};

function findMarks({ text, places }: TextFact, pattern: RegExp): (Span & { found: string })[] {
  const marks: (Span & { found: string })[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const match = pattern.exec(line);
    if (match) {
      const found = match[1] as string;
      const start = placeOf(places, at + match[0].length - found.length);
      marks.push({ found, start, end: start + found.length });
    }
    at += line.length + 1;
  }
  return marks;
}
