import { findGlossaryUses } from "./glossary/find-glossary-uses.ts";
import type { Rule } from "./rule.ts";

/** A name that is spelt otherwise than the glossary of the site has it. */
export const glossaryName: Rule = {
  id: "glossary-name",
  level: "notice",
  untidy: true,
  reads: "prose",
  summary: "A name is spelt otherwise than in the site's glossary (`glossary.yaml`).",
  example: { wrong: "Our code is on Github.", right: "Our code is on GitHub. (names: [GitHub])" },
  checkPage: (page, body, site) =>
    findGlossaryUses(page, body, site)
      .filter(({ entry }) => entry.kind === "name")
      .map(({ entry: { why }, found, write, span, repair }) => ({
        span,
        message: `The glossary has the name "${write}", not "${found}".`,
        hint: why,
        repair,
      })),
};
