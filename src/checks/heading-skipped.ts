import type { Rule } from "./rule.ts";

/** A heading more than one level below the one before it (WCAG 1.3.1). */
export const headingSkipped: Rule = {
  id: "heading-skipped",
  untidy: true,
  summary:
    "Below a heading with `##` come headings with `###`, not deeper ones: screen readers tell the level.",
  example: { wrong: "## Where\n\n#### In town", right: "## Where\n\n### In town" },
  checkPage: (page, body) =>
    body.headings.flatMap(({ level, start, end, text }, at) => {
      const before = body.headings[at - 1]?.level ?? 1;
      if (level <= before + 1) return [];
      const source = page.source.text.slice(start, end);
      const marks = /^\s*(#+)/.exec(source);
      const marksEnd = start + (marks?.[0].length ?? 0);
      return {
        span: { start, end },
        message: `"${text}" is a heading of level ${level}, but the one before it is of level ${before}.`,
        hint: marks ? null : `Make it a heading of level ${before + 1}.`,
        repair: marks && {
          edits: [
            { start: marksEnd - (marks[1] as string).length, end: marksEnd, text: "#".repeat(before + 1) },
          ],
        },
      };
    }),
};
