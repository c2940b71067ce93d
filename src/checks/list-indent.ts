import type { Rule } from "./rule.ts";
import { readSourceLines } from "./source-lines.ts";

const item = /^( *)([-*+]|\d{1,9}[.)])( +)(?=\S)/;

/** Items and texts that are indented too little to belong to the item above them. */
export const listIndent: Rule = {
  id: "list-indent",
  summary: "What belongs to an item of a list begins below the first letter of the item, not left of it.",
  example: {
    wrong: "1. Come in.\n  - Ring the bell.\n2. Ask for a card.",
    right: "1. Come in.\n   - Ring the bell.\n2. Ask for a card.",
  },
  checkPage: (page, { htmls }) => {
    if (!/\n {1,3}\S/.test(page.source.text)) return [];
    let above: { from: number; to: number } | null = null;
    let short = -1;
    return readSourceLines(page).lines.flatMap(({ text, start, inCode }, at, lines) => {
      if (text.trim() === "") return [];
      const [, blanks = "", mark = "", gap = ""] = item.exec(text) ?? [];
      const indent = blanks.length || text.search(/\S/);
      const isApart = lines[at - 1]?.text.trim() === "";
      const isText = !inCode && !htmls.some((html) => html.start <= start && start < html.end);
      if (!isText || (mark === "" && indent === 0)) {
        if (!isText || isApart || /^(?:#|>|:::|<|\|)/.test(text)) above = null;
        return [];
      }
      const isShort =
        above !== null &&
        (indent === short || (indent > above.from && indent < above.to)) &&
        (mark !== "" || (isApart && text[indent] !== "<"));
      if (isShort && above) {
        short = mark === "" ? short : indent;
        const { from, to } = above;
        return {
          span: { start, end: start + indent + mark.length },
          message: `${mark ? "This item" : "This text"} does not belong to the item above: that would take ${to} blanks before it, and it has ${indent}.`,
          hint: `To make it one of the same list, indent it by ${from}.`.replace("by 0.", "by none."),
          repair: { edits: [{ start, end: start + indent, text: " ".repeat(to) }] },
        };
      }
      short = -1;
      if (mark !== "") above = { from: indent, to: indent + mark.length + (gap.length > 4 ? 1 : gap.length) };
      return [];
    });
  },
};
