import type { Rule } from "./rule.ts";

/** What git leaves in a file when two people changed the same lines. */
export const mergeConflict: Rule = {
  id: "merge-conflict",
  summary: "Two people changed the same lines, and git left both versions in the file.",
  example: { wrong: "<<<<<<< HEAD\nOn Monday\n=======\nOn Tuesday\n>>>>>>> main", right: "On Tuesday" },
  signs: [">>>>>>> "],
  checkPage: (page) => {
    const { text } = page.source;
    if (!/^={7}\r?$/m.test(text) || !/^>{7} /m.test(text)) return [];
    // One finding a conflict: at its first line, or its last one where only that is left.
    const marks = [...text.matchAll(/^(?:<{7}|>{7}) .*$/gm)];
    return marks
      .filter((mark, at) => mark[0][0] === "<" || marks[at - 1]?.[0][0] !== "<")
      .map((match) => ({
        span: { start: match.index, end: match.index + 7 },
        message: "Git marked a conflict here: two versions of the same lines stand in the file.",
        hint: "Keep the right version, and delete the other one with the three lines of signs.",
      }));
  },
};
