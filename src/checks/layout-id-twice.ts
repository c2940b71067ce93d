import { reportPrinted } from "./report-printed.ts";
import type { Rule } from "./rule.ts";

/** An id of a layout that something else on the page has too. */
export const layoutIdTwice: Rule = {
  id: "layout-id-twice",
  summary:
    "An id of a layout stands on a page twice, so links and screen readers come to one of the two places only.",
  example: { wrong: '<h2 id="team">', right: '<h2 id="team-list">' },
  judge: (site) =>
    reportPrinted(layoutIdTwice, site, ({ idsTwice }) =>
      idsTwice.map((id) => ({
        printed: `id="${id}"`,
        message: `The layout prints the id "${id}" on a page that has it already.`,
        hint: "Give one of the two another id: that of the layout, or that of the heading (`## Heading {#other}`).",
      })),
    ),
};
