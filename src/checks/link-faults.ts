// What nobody writes but as an address: with a scheme, a slash, a # before it, or the ending of a file.
const address =
  "(?:(?:https?:|mailto:|tel:|www\\.|#|\\.{0,2}/)[^()（）[\\]［］{}<>\\s]*|[^()（）[\\]［］{}<>\\s:]+\\.(?:md|html?|pdf|jpe?g|png|svg|webp|docx?|xlsx?|pptx?|odt|ods|zip|mp3|mp4)(?:#[\\w-]*)?)";
const words = "\\[([^[\\]\\n]+)\\]";
const rest = "(?=[.,;:!?]*(?:\\s|$))";

interface LinkFault {
  pattern: RegExp;
  message: string;
  /** The link as it was meant; `null` where that can't be told. */
  mend: (match: RegExpExecArray) => string | null;
  safe?: boolean;
  /** What stands in the source where the find begins. */
  begins?: string;
}

const link = ([, text, target]: RegExpExecArray) => `[${text}](${target})`;

/** Links whose brackets are in disorder. The first one that fits explains a place; those below it read the same signs otherwise. */
export const linkFaults: LinkFault[] = [
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
      `(?:\\[([^[\\]\\n]+)\\]|［([^［］\\n]+)］)[ \\t]*(?:[:/=-][ \\t]*)?[(（{<](${address})[)）}>]`,
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
    pattern: /\[([^[\]\n]+)\]\(([^\s"[\]]+)[ \t]+"([^"()\n]*"[^()\n]*)"[ \t]*\)/g,
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
    pattern: /\[([^[\]\n]+)\]\([ \t]*(?=[^()<>"'\s]+[ \t]+[^()<>"'\s])([^()<>"'\n]*)\)/g,
    message: "The address of this link has a blank in it, so it is no link.",
    mend: ([, text, written = ""]) => {
      const target = written.trim();
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

/** Whether words with blanks between them are likely the name of a file or an address, and no sentence. */
function isAddress(words: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|www\.|#|\.{0,2}\/)|\/|\.\p{L}{1,5}$/iu.test(words);
}
