import { escapeHtml } from "../markdown/escape-html.ts";
import { findCodeInHtml } from "./find-code-in-html.ts";
import type { Rule } from "./rule.ts";
import { readSourceLines, type SourceLine } from "./source-lines.ts";

const indented = /^(?: {4}| {0,3}\t)[ \t]*\S/;
// Lines of prose, of a letter's head, of verse: they begin like a sentence and have no sign of code.
const codeSign = /[{}<>=;$\\|`@#_[\]]|\w\(|--|:\/\/|^\s*[\w./-]+\.\w+\b/;
const link = /\[[^\][]*\]\([^()\s]*\)/g;
const tag = /^\s*<\/?[a-z][\w-]*[\s/>]/i;
const proseStart =
  /^["“„«(¿¡]?(?:\p{Lu}[\p{Ll}'’]+[,.:;!?]?(?:\s|$)|\p{Lu}\s|\d+[.)]?\s+\p{Lu}|\p{Lo}|[-*+•–]\s+\p{L})/u;

/** A text that is shown as code, since it is indented. */
export const codeIndented: Rule = {
  id: "code-indented",
  summary:
    "A text that is indented by four blanks or a tab is shown as code, in one line that does not break.",
  example: {
    wrong: "Dear members,\n\n    The hall will be painted in March.",
    right: "Dear members,\n\nThe hall will be painted in March.",
  },
  signs: ["    ", "\t"],
  checkPage: (page, body) => {
    if (!/<pre[^<>]*><code>/.test(body.html)) return [];
    const { lines } = readSourceLines(page);
    const code = new Set(body.html.split("\n").map((line) => line.replace(/^<pre[^<>]*><code>/, "").trim()));
    const inHtml = findCodeInHtml(body);
    return lines.flatMap((line, at) => {
      const isFirst = indented.test(line.text) && !line.inCode && (lines[at - 1]?.text.trim() ?? "") === "";
      if (!isFirst || !code.has(escapeHtml(line.text.trim()))) return [];
      let end = at + 1;
      while (end < lines.length && indented.test((lines[end] as SourceLine).text)) end++;
      const block = lines.slice(at, end);
      const words = line.text.trim();
      const isText = isProse(words) && block.every(({ text }) => !codeSign.test(text.replace(link, "")));
      const isHtml = block.some(({ text }) => tag.test(text)) && inHtml.some((text) => text.includes(words));
      if (!isText && !isHtml) return [];
      const start = line.start + line.text.indexOf(words);
      return {
        span: { start, end: start + words.length },
        message: isHtml
          ? "Below the empty line, this HTML is shown as code, since it is indented."
          : "This text is shown as code, since it is indented.",
        hint: "To show it as a text, take the blanks before its lines away; code stands between lines of ```.",
        repair: { edits: block.map((one) => unindent(one)) },
      };
    });
  },
};

function isProse(text: string): boolean {
  return proseStart.test(text) || (/[.!?]$/.test(text) && text.split(/\s+/).length > 5);
}

function unindent({ text, start }: SourceLine) {
  return { start, end: start + text.length - text.trimStart().length, text: "" };
}
