import { listShown } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Rule, SiteFacts } from "./rule.ts";

/** Visits are counted, and no page says so. */
export const analyticsUntold: Rule = {
  id: "analytics-untold",
  summary:
    "The site counts visits (`analytics:` in site.yaml), so a page has to tell visitors, in each language.",
  example: { wrong: "(no page with the block)", right: "::: privacy\n:::" },
  checkSite: (facts) => {
    const { site, content } = facts;
    const { analytics } = site.settings;
    if (analytics === null) return [];
    const shown = listShown(content);
    const untold = site.languages.filter(({ code }) => {
      const pages = shown.filter(({ language }) => language.code === code);
      return pages.length > 0 && !tell(pages, analytics.name, facts);
    });
    return untold.map(({ name }) =>
      createProblem(analyticsUntold, site.settingsFile.source, {
        span: site.settingsFile.spanOf(["analytics", "name"]),
        message: `No page ${site.languages.length > 1 ? `in ${name} ` : ""}tells visitors that "${analytics.name}" counts their visits.`,
        hint: "Write “::: privacy” and below it “:::” on the page on privacy: it says what is counted, and by whom.",
      }),
    );
  },
};

/** Whether one of the pages has the block that tells, or names in its own words what counts. */
function tell(pages: Page[], name: string, { bodies }: SiteFacts): boolean {
  const texts = pages.map(textPage);
  return (
    texts.some(({ id }) => bodies.get(id)?.blocks.some((block) => block.name === "privacy")) ||
    texts.some(({ source }) => source.text.toLowerCase().includes(name.toLowerCase()))
  );
}
