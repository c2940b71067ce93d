import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import type { Problem } from "../problems/problem.ts";
import { overlap } from "./drop-explained.ts";
import { matchProse } from "./match-prose.ts";
import { type Rule, reportRule } from "./rule.ts";

const address = "(?:https?:|mailto:|tel:|www\\.|#|\\.{0,2}/)";

interface Fault {
  pattern: RegExp;
  message: string;
  /** The link as it was meant; `null` where that can't be told. */
  mend: (match: RegExpExecArray) => string | null;
  safe: boolean;
}

const faults: Fault[] = [
  {
    pattern: new RegExp(`\\[([^[\\]\\n]+)\\][ \\t]+\\((${address}[^()\\s]*)\\)`, "g"),
    message: "Between the square and the round brackets of a link stands a blank, so it is no link.",
    mend: ([, words, target]) => `[${words}](${target})`,
    safe: true,
  },
  {
    pattern: new RegExp(`\\(([^()\\n]+)\\)\\[(${address}[^[\\]\\s]*)\\]`, "g"),
    message:
      "The brackets of this link are swapped: the words belong in square ones, the address in round ones.",
    mend: ([, words, target]) => `[${words}](${target})`,
    safe: true,
  },
  {
    pattern: /\[([^[\]\n]+)\]\([ \t]*([^()<>"'\n]*[^()<>"'\s][ \t]+[^()<>"'\s][^()<>"'\n]*?)[ \t]*\)/g,
    message: "The address of this link has a blank in it, so it is no link.",
    mend: ([, words, target = ""]) =>
      isAddress(target) ? `[${words}](${target.replace(/[ \t]/g, "%20")})` : null,
    safe: false,
  },
  {
    pattern: new RegExp(
      `\\[([^[\\]\\n]+)\\]\\((${address}[^()\\s]*[^()\\s.,;:!?])(?=[.,;:!?]*(?:\\s|$))`,
      "gm",
    ),
    message: "The round bracket after the address of this link is missing.",
    mend: ([whole]) => `${whole})`,
    safe: false,
  },
];

/** A link whose brackets are not as Markdown wants them, so that visitors read the brackets. */
export const linkBrokenSyntax: Rule = {
  id: "link-broken-syntax",
  level: "error",
  summary: "A link is written `[words](address)`, without a blank between or inside the brackets.",
  example: { wrong: "[forum] (https://example.org/)", right: "[forum](https://example.org/)" },
  explains: ["editors-note"],
  prose: /\]/,
  checkPage: (page, body) => {
    const found: Problem[] = [];
    // The first that fits explains a place; those below it read the same signs otherwise.
    for (const fault of faults)
      found.push(
        ...findFault(fault, page, body).filter((problem) => !found.some((other) => overlap(problem, other))),
      );
    return found;
  },
};

function findFault({ pattern, message, mend, safe }: Fault, page: Page, body: Body): Problem[] {
  return matchProse(body, pattern).map(({ match, start, end }) => {
    const text = mend(match);
    return reportRule(linkBrokenSyntax, page, {
      span: { start, end },
      message,
      hint:
        text === null
          ? "Write the address itself between the round brackets, or leave the link out until there is one."
          : null,
      repair: text === null ? null : { edits: [{ start, end, text }], safe },
    });
  });
}

/** Whether words with blanks between them are likely the name of a file or an address, and no sentence. */
function isAddress(words: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|www\.|#|\.{0,2}\/)|\/|\.\p{L}{1,5}$/iu.test(words);
}
