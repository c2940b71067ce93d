import { findGlossaryUses } from "./glossary/find-glossary-uses.ts";
import type { Rule } from "./rule.ts";

/** A word that the glossary of the site avoids. */
export const glossaryWord: Rule = {
  id: "glossary-word",
  level: "notice",
  untidy: true,
  reads: "prose",
  summary: "A text has a word that the site's glossary (`glossary.yaml`) avoids.",
  example: {
    wrong: "Ask the teacher. (avoid: teacher)",
    right: "Ask the facilitator. (use: facilitator)",
  },
  checkPage: (page, body, site) =>
    findGlossaryUses(page, body, site)
      .filter(({ entry }) => entry.kind === "word")
      .map(({ entry: { why }, found, write, span, repair }) => ({
        span,
        message:
          write === null ? `The glossary avoids "${found}".` : `The glossary has "${write}" for "${found}".`,
        hint:
          why ??
          (write === null
            ? "Say it in other words."
            : repair
              ? null
              : "Write that, and look at the words around it."),
        repair,
      })),
};
