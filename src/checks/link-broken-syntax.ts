import type { Page } from "../content/page.ts";
import { createTaker, isAsWritten, matchProse, type ProseMatch } from "./match-prose.ts";
import { type Rule, reportRule } from "./rule.ts";

// What nobody writes but as an address: with a scheme, a slash, a # before it, or the ending of a file.
const address =
  "(?:(?:https?:|mailto:|tel:|www\\.|#|\\.{0,2}/)[^()（）[\\]{}<>\\s]*|[^()[\\]{}<>\\s:]+\\.(?:md|html?|pdf|jpe?g|png|svg|webp|docx?|xlsx?|pptx?|odt|ods|zip|mp3|mp4)(?:#[\\w-]*)?)";
const words = "\\[([^[\\]\\n]+)\\]";
const rest = "(?=[.,;:!?]*(?:\\s|$))";

interface Fault {
  pattern: RegExp;
  message: string;
  /** The link as it was meant; `null` where that can't be told. */
  mend: (match: RegExpExecArray) => string | null;
  safe?: boolean;
  /** What stands in the source where the find begins. */
  begins?: string;
}

const link = ([, text, target]: RegExpExecArray) => `[${text}](${target})`;

// The first one that fits explains a place; those below it read the same signs otherwise.
const faults: Fault[] = [
  {
    pattern: new RegExp(`${words}(?:[ \\t\\u00a0]+|[ \\t]*\\n[ \\t]*)\\((${address})\\)`, "g"),
    message: "Between the square and the round brackets of a link stands a blank, so it is no link.",
    mend: link,
    safe: true,
  },
  {
    pattern: new RegExp(`\\(([^()\\n]+)\\)[ \\t]*\\[(${address})\\]`, "g"),
    message:
      "The brackets of this link are swapped: the words belong in square ones, the address in round ones.",
    mend: link,
    safe: true,
  },
  {
    pattern: new RegExp(
      `(?:\\[([^[\\]\\n]+)\\]|［([^［］\\n]+)］)[ \\t]*[:/=-]?[ \\t]*[(（{<](${address})[)）}>]`,
      "g",
    ),
    message: "The address of a link stands in round brackets right behind its words in square ones.",
    mend: ([, square, wide, target]) => `[${square ?? wide}](${target})`,
  },
  {
    pattern: new RegExp(`[({]([^(){}\\n]+)[)}]\\((${address})\\)`, "g"),
    message: "The words of a link stand in square brackets.",
    mend: link,
  },
  {
    pattern: new RegExp(`${words}\\]+\\((${address})\\)`, "g"),
    message: "This link has one square bracket too many behind its words.",
    mend: link,
  },
  {
    pattern: new RegExp(`${words}\\(<(${address})\\)`, "g"),
    message: "The angle bracket behind the address of this link is missing.",
    mend: link,
  },
  {
    pattern: /\[(?=[^[\]\n]*$)/gm,
    begins: "[[",
    message: "This link has one square bracket too many before its words.",
    mend: () => "",
  },
  {
    pattern: new RegExp(`${words}\\(\\((${address}|[^()\\s]+)\\)(?!\\))`, "g"),
    message: "This link has one round bracket too many before its address.",
    mend: link,
  },
  {
    pattern: /\[([^[\]\n]+)\]\(([^()\s]+)[ \t]+"([^()\n]*"[^()\n]*)"[ \t]*\)/g,
    message: "The title of this link has quotes inside its quotes, so it is no link.",
    mend: ([, text, target, title = ""]) => (title.includes("'") ? null : `[${text}](${target} '${title}')`),
  },
  {
    pattern: /\[([^[\]\n]+)\]\(([^()\s]+)[ \t]+(?:"([^"()\n]*)|[“„‘']([^()"\n]*?)[”“’']?)\)/g,
    message: "The title of this link does not stand between two straight quotes, so it is no link.",
    mend: ([, text, target, open, curly]) => `[${text}](${target} "${open ?? curly}")`,
  },
  {
    pattern: /\[([^[\]\n]+)\]\([ \t]*(tel:[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/g,
    message: "The number of this link has blanks in it, so it is no link.",
    mend: ([, text, target = ""]) => `[${text}](${target.replace(/[ \t()]/g, "")})`,
  },
  {
    pattern: /\[([^[\]\n]+)\]\([ \t]*([^()<>"'\n]*[^()<>"'\s][ \t]+[^()<>"'\s][^()<>"'\n]*?)[ \t]*\)/g,
    message: "The address of this link has a blank in it, so it is no link.",
    mend: ([, text, target = ""]) => {
      const name = target.replace(/[ \t]/g, "");
      if (/^mailto:[^@]+@[\w.-]+$/i.test(name)) return `[${text}](${name})`;
      if (/^\+?[\d()./-]{6,}$/.test(name)) return `[${text}](tel:${name.replace(/[^+\d]/g, "")})`;
      return isAddress(target) ? `[${text}](${target.replace(/[ \t]/g, "%20")})` : null;
    },
  },
  {
    pattern: new RegExp(`${words}\\((${address}(?<![.,;:!?]))${rest}(?![^()\\n]*\\))`, "gm"),
    message: "The round bracket after the address of this link is missing.",
    mend: link,
  },
  {
    pattern: /\[([^[\]\n]+)\]\(([^()[\]\s]+)(?=[ \t]|$)(?![^()\n]*\))/gm,
    message: "The round bracket after the address of this link is missing.",
    mend: link,
  },
  {
    pattern: new RegExp(`\\[([^[\\]()\\n]+)\\((${address})\\)(?!\\])`, "g"),
    message: "The square bracket after the words of this link is missing.",
    mend: link,
  },
  {
    pattern: new RegExp(`(?<=^|[^[\\]\\n])\\]\\((?:${address})\\)`, "gm"),
    message: "The square bracket before the words of this link is missing.",
    mend: () => null,
  },
];

/** A link whose brackets are not as Markdown wants them, so that visitors read the brackets. */
export const linkBrokenSyntax: Rule = {
  id: "link-broken-syntax",
  level: "error",
  summary: "A link is written `[words](address)`, without a blank between or inside the brackets.",
  explains: ["editors-note", "emphasis-broken"],
  example: { wrong: "[forum] (https://example.org/)", right: "[forum](https://example.org/)" },
  prose: /[[\]［]|[)}]\(/,
  checkPage: (page, body) => {
    const take = createTaker();
    return faults.flatMap(({ pattern, message, mend, safe = false, begins = "" }) => {
      const whole = new RegExp(`^(?:${pattern.source})$`);
      return matchProse(body, pattern)
        .filter(
          (found) => isMeant(page, found) && page.source.text.startsWith(begins, found.start) && take(found),
        )
        .map(({ start, end }) => {
          // The words may have emphasis or code in them, which the prose has not.
          const written = whole.exec(page.source.text.slice(start, end));
          const text = written && mend(written);
          return reportRule(linkBrokenSyntax, page, {
            span: { start, end },
            message,
            hint:
              text === null
                ? "Write the address itself in round brackets behind the words in square ones: [words](address)."
                : null,
            repair: text === null ? null : { edits: [{ start, end, text }], safe },
          });
        });
    });
  },
};

/** Template code in an address is told as such, and backslashes say that the signs are meant. */
function isMeant(page: Page, { match, ...span }: ProseMatch): boolean {
  return isAsWritten(page, span) && !/\{\{|\{%/.test(match[0]);
}

/** Whether words with blanks between them are likely the name of a file or an address, and no sentence. */
function isAddress(words: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|www\.|#|\.{0,2}\/)|\/|\.\p{L}{1,5}$/iu.test(words);
}
