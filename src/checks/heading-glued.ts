import type { Rule } from "./rule.ts";

/** A heading right below a line of text. */
export const headingGlued: Rule = {
  id: "heading-glued",
  level: "notice",
  summary:
    "Between a text and the heading below it belongs an empty line; many programs show no heading without it.",
  example: { wrong: "We meet on Mondays.\n## Where", right: "We meet on Mondays.\n\n## Where" },
  checkPage: (page, body) =>
    body.headings.flatMap(({ start, end }) => {
      const { text } = page.source;
      const lineStart = text.lastIndexOf("\n", start - 1) + 1;
      const before = text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, Math.max(0, lineStart - 1));
      const isText = /^[\p{L}\p{N}“"'(*_[]/u.test(before.trim()) && lineStart > page.bodyStart;
      if (!isText || !text.slice(lineStart).startsWith("#")) return [];
      return {
        span: { start, end },
        message: "An empty line is missing between the text and this heading.",
        hint: "Put an empty line above it.",
        repair: {
          edits: [{ start: lineStart, end: lineStart, text: before.endsWith("\r") ? "\r\n" : "\n" }],
          safe: true,
        },
      };
    }),
};
