import { readNamedDay } from "../content/read-named-day.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Rule } from "./rule.ts";

const almostDay = /(?:^|\/)((\d{1,4})[-_.](\d{1,2})[-_.](\d{1,4}))(?!\d)([^/]*)$/;

/** A page of a news section whose name begins with what looks like a day and is none, so that it is no news. */
export const newsUndated: Rule = {
  id: "news-undated",
  summary:
    "The name of a file in a news section begins with what is no day, so the page stands in the menu and in no list of news.",
  example: { wrong: "news/2026-3-1-boats.md", right: "news/2026-03-01-boats.md" },
  checkSite: ({ content }) => {
    const sections = content.pages.filter(({ settings, part }) => settings.feed && !part);
    return content.pages.flatMap((page) => {
      const [, written, ...parts] = almostDay.exec(page.filePath) ?? [];
      const isBelow = sections.some((section) => section !== page && page.place.startsWith(section.place));
      if (written === undefined || page.settings.date !== undefined || page.original || !isBelow) return [];
      const meant = mendName(parts);
      return createProblem(newsUndated, page.source, {
        span: null,
        message: `The name of this file begins with "${written}", which is no day, so it stands in the menu and not among the news.`,
        hint: meant
          ? `Call it ${meant}.`
          : "Call it by the year, the month and the day, like 2026-03-01-boats.md, or write the day into its settings: date: 2026-03-01",
      });
    });
  },
};

/** The name with its day as it should be written; `null` where that does not show. */
function mendName([first = "", month = "", last = "", rest = ""]: string[]): string | null {
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const name = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}${rest}`;
  // In some countries the month stands before the day.
  const isClear = first.length === 4 || Number(day) > 12;
  return isClear && readNamedDay(name) !== null ? `${name}.md` : null;
}
