import { reportPrinted } from "./report-printed.ts";
import type { Rule } from "./rule.ts";

/** A layout that leaves out what is written on its pages. */
export const layoutWithoutText: Rule = {
  id: "layout-without-text",
  summary: "A layout does not print the text of a page, so nobody would read it.",
  example: { wrong: "<main></main>", right: "<main>{{ view.body | safe }}</main>" },
  judge: (site) =>
    reportPrinted(layoutWithoutText, site, ({ lacksText }) =>
      lacksText
        ? [
            {
              printed: null,
              message: "The layout does not print the text of its pages.",
              hint: "Write {{ view.body | safe }} where the text belongs; a layout that extends one of the theme's does so in {% block content %}.",
            },
          ]
        : [],
    ),
};
