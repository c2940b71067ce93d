import type { Rule } from "./rule.ts";

/** Two parts of a page with one id: links to it lead to the first only. */
export const htmlIdTwice: Rule = {
  id: "html-id-twice",
  untidy: true,
  summary: "Two parts of the page have the same id, so a link can lead to the first one only.",
  example: { wrong: '## Where {#place}\n\n<p id="place">', right: '## Where {#place}\n\n<p id="venue">' },
  checkPage: (_page, body) => {
    const seen = new Set<string>();
    return body.ids.flatMap(({ id, start, end }) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return {
        span: { start, end },
        message: `The id "${id}" stands on this page already.`,
        hint: "Give one of the two another id.",
      };
    });
  },
};
