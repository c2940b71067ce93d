import { exact, namesSetting, setting } from "../content/front-matter-lines.ts";
import type { Rule } from "./rule.ts";

const inPage = {
  message: "These are settings, but they do not stand at the top of the page, so visitors read them.",
  hint: "Move them up between the two lines of hyphens there, and delete the lines of hyphens here. A page of its own needs a file of its own.",
};
const inText = {
  message: "These are settings of a page, which a text of data does not have, so visitors read them.",
  hint: "Delete them with the two lines of hyphens.",
};

/** A text right above a line of hyphens, which makes it a heading. */
export const headingUnderlined: Rule = {
  id: "heading-underlined",
  untidy: true,
  summary:
    "A line of hyphens right below a text makes a heading of it; a line across the page needs an empty line above.",
  example: { wrong: "We lend tools every Friday.\n---", right: "We lend tools every Friday.\n\n---" },
  checkPage: (page, body) =>
    body.headings.flatMap(({ start, end, level }) => {
      const written = page.source.text.slice(start, end);
      const at = written.lastIndexOf("\n") + 1;
      if (at === 0 || level !== 2 || written.startsWith("#")) return [];
      const words = written
        .slice(0, at)
        .trim()
        .replace(/\{[^{}]*\}$/, "")
        .trim();
      const above = page.source.text.slice(0, start).trimEnd();
      const lines = words.split(/\r?\n/);
      const areSettings =
        exact.test(above.slice(above.lastIndexOf("\n") + 1)) &&
        lines.every((line) => setting.test(line)) &&
        lines.some((line) => namesSetting(line));
      if (areSettings)
        return {
          span: { start, end: start + (lines[0] as string).length },
          ...(page.layout === "" ? inText : inPage),
        };
      const line = written.slice(at).replace(/^[ \t>]*/, "");
      const last = words.slice(words.lastIndexOf("\n") + 1);
      const isSentence = /[.!?:;,…。！？]["”’»)]*$|\n/u.test(words);
      // A line as long as its words is meant as theirs, a short one below a few words may be.
      const isMeant =
        words === last && (line.length >= last.length * 0.7 || (!isSentence && countWords(last) < 6));
      if (!/^-+$/.test(line) || isMeant) return [];
      const from = end - line.length;
      const fault = {
        span: { start, end: start + (lines[0] as string).length },
        message: "The line of hyphens right below makes a heading of this text.",
        hint: `Put an empty line between them. If it is to be a heading, write: ## ${words.replace(/\s+/g, " ")}`,
        repair: { edits: [{ start: from, end: from, text: "\n" }] },
      };
      return isSentence ? fault : { ...fault, level: "notice" as const };
    }),
};

function countWords(text: string): number {
  return text.split(/\s+/).length;
}
