import type { Rule } from "./rule.ts";
import { readSourceLines } from "./source-lines.ts";

const item = /^( {0,12})(\d{1,9})([.)])[ \t]+\S/;

// An item that lacks its blank counts too.
const lacksBlank = /\n[ \t]*\d{1,9}[.)]\p{L}/u;
const numbers = /\n([ \t]*)(\d{1,9})([.)])[ \t]+\S/g;

interface Numbered {
  first: number;
  /** The number that the next item is shown with. */
  next: number;
  /** What is added to a number that was written wrong once, and to all below it. */
  shift: number;
  sign: string;
  lazy: boolean;
}

/** Numbers in lists that are shown otherwise than they are written. */
export const listNumber: Rule = {
  id: "list-number",
  summary:
    "The items of a list are counted one by one, whatever number is written; a year below a list becomes an item.",
  example: {
    wrong: "1. They met.\n2. They built.\n\n1962. The barn burnt.",
    right: "1. They met.\n2. They built.\n\n1962\\. The barn burnt.",
  },
  checkPage: (page) => {
    if (countsOn(page.source.text)) return [];
    const open = new Map<number, Numbered>();
    return readSourceLines(page).lines.flatMap(({ text, start, inCode }, at, lines) => {
      if (inCode || text.trim() === "") return [];
      const indent = text.search(/\S/);
      const [, , digits = "", sign = ""] = item.exec(text) ?? [];
      if (digits === "" && open.size === 0) return [];
      const isApart = (lines[at - 1]?.text.trim() ?? "") === "";
      for (const from of [...open.keys()])
        if (
          from > indent ||
          (digits === "" && from === indent && (isApart || /^(?:[-*+#>|<]|:::)/.test(text.trim())))
        )
          open.delete(from);
      // An item without its blank is told as such.
      const missed = digits === "" && /^\s*\d{1,9}[.)]\p{L}/u.test(text) ? open.get(indent) : undefined;
      if (missed) missed.next++;
      if (digits === "") return [];
      const written = Number(digits);
      const list = open.get(indent);
      if (!list || list.sign !== sign) {
        // A number other than 1 begins no list in the middle of a paragraph.
        if (isApart || written === 1 || item.test(lines[at - 1]?.text ?? "") || indent > 0)
          open.set(indent, { first: written, next: written + 1, shift: 0, sign, lazy: true });
        return [];
      }
      const shown = list.next++;
      list.lazy &&= written === list.first;
      const isMeant = list.lazy || written === shown || written + list.shift === shown;
      list.shift = shown - written;
      if (isMeant) return [];
      const isYear = written > shown + 20;
      const from = start + indent;
      return {
        span: { start: from, end: from + digits.length + 1 },
        message: `This number is shown as "${shown}${sign}", since the line belongs to the list above.`,
        hint: isYear
          ? "A backslash before the point makes it a text of its own."
          : "Count on, or put a text between two lists.",
        repair: {
          edits: [
            isYear
              ? { start: from + digits.length, end: from + digits.length, text: "\\" }
              : { start: from, end: from + digits.length, text: `${shown}` },
          ],
        },
      };
    });
  },
};

/** Whether the numbers before lines are plainly one list that counts on, or none: so it is on nearly every page. */
function countsOn(text: string): boolean {
  let next: number | null = null;
  let form = "";
  for (const [, indent = "", digits = "", sign = ""] of `\n${text}`.matchAll(numbers)) {
    if (next === null) form = indent + sign;
    // Further in there may be code.
    if (indent.length > 3 || form !== indent + sign || (next !== null && next !== Number(digits)))
      return false;
    next = Number(digits) + 1;
  }
  return next === null || !(text.includes("```") || text.includes("~~~") || lacksBlank.test(text));
}
