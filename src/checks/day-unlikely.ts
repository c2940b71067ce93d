import type { Content } from "../content/content.ts";
import { listDataEntries } from "../content/list-data-entries.ts";
import { listReviews } from "../content/list-reviews.ts";
import type { Page } from "../content/page.ts";
import { addDays } from "../lists/days.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { SourceText, Span } from "../problems/source-text.ts";
import type { Rule, SiteFacts } from "./rule.ts";

interface Told {
  day: string;
  source: SourceText;
  span: Span | null;
}

const longest = 10;

/** A day that was or soon is, by what it says, and stands in the calendar where it can't be meant: what waits for it is silent. */
export const dayUnlikely: Rule = {
  id: "day-unlikely",
  level: "notice",
  summary: `The day of a test or a last change is still to come, or a day to look at something again or to publish it is more than ${longest} years ahead.`,
  example: { wrong: "reviewBy: 2926-12-10", right: "reviewBy: 2026-12-10" },
  checkSite: (facts) => [
    ...listPast(facts).map(({ day, source, span }) =>
      createProblem(dayUnlikely, source, {
        span,
        message: `${day} is still to come, but this happened already.`,
        hint: "Write the day on which it was.",
        // Elsewhere on earth it may be the next day already.
        until: addDays(day, -2),
      }),
    ),
    ...listAhead(facts).map(({ day, source, span }) =>
      createProblem(dayUnlikely, source, {
        span,
        message: `${day} is more than ${longest} years ahead, so nothing is told or done until then.`,
        hint: "Look whether the year is right.",
        until: addDays(day, -366 * longest),
      }),
    ),
  ],
};

/** The days of what happened already. */
function listPast({ site, content }: SiteFacts): Told[] {
  const tests = listDataEntries(content, site.settings.lists).flatMap(({ list, values, source, spanOf }) =>
    list.kind === "accessibility" && typeof values.day === "string"
      ? { day: values.day, source, span: spanOf("day") }
      : [],
  );
  return [...tests, ...listWritten(content).flatMap((page) => daysOf(page, ["updated"]))];
}

/** The days of what is to be done. */
function listAhead({ site, content }: SiteFacts): Told[] {
  return [
    ...listReviews(site, content),
    ...listWritten(content).flatMap((page) => daysOf(page, ["publish", "reviewBy"])),
  ];
}

function listWritten({ pages, withheld }: Pick<Content, "pages" | "withheld">): Page[] {
  return [...pages, ...withheld].filter(({ original }) => !original);
}

function daysOf({ settings, source, spans }: Page, keys: ("publish" | "reviewBy" | "updated")[]): Told[] {
  return keys.flatMap((key) => {
    const day = settings[key];
    return day === undefined ? [] : { day, source, span: spans[key]?.value ?? null };
  });
}
