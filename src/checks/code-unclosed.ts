import type { Rule } from "./rule.ts";
import { readSourceLines } from "./source-lines.ts";

/** A code block without its closing fence: all that follows is shown as code. */
export const codeUnclosed: Rule = {
  id: "code-unclosed",
  summary:
    "A block of code that begins with three backticks ends with three; else the rest of the page becomes code.",
  example: { wrong: "```\nnpm start", right: "```\nnpm start\n```" },
  signs: ["```", "~~~"],
  checkPage: (page) => {
    const { openFence, reopened } = readSourceLines(page);
    if (reopened.length > 0)
      return reopened.map(({ text, start }) => ({
        span: { start, end: start + text.length },
        message:
          "Code begins here, but the block of code above is still open, so the text between is shown as code.",
        hint: `Write "${/`{3,}|~{3,}/.exec(text)?.[0]}" on a line of its own where the code above ends.`,
      }));
    if (!openFence) return [];
    return {
      span: { start: openFence.start, end: openFence.start + openFence.text.length },
      message: "This block of code is never closed, so the rest of the page is shown as code.",
      hint: `Write "${/`{3,}|~{3,}/.exec(openFence.text)?.[0]}" on a line of its own where the code ends.`,
    };
  },
};
