import { listReviews } from "../content/list-reviews.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Rule } from "./rule.ts";

/** A page, list, entry or value that somebody was to look at again by a day that has passed. */
export const reviewOverdue: Rule = {
  id: "review-overdue",
  level: "notice",
  summary:
    "The day by which somebody should have looked at the page, list, entry or value again (`reviewBy:`) has passed.",
  example: { wrong: "reviewBy: 2016-01-31", right: "reviewBy: 2027-01-31" },
  checkSite: ({ site, content }) =>
    listReviews(site, content).map(({ subject, day, source, span }) =>
      createProblem(reviewOverdue, source, {
        span,
        message: `${subject} was to be looked at again by ${day}.`,
        hint: "Look whether it is still true, and set a new day.",
        after: day,
      }),
    ),
  checkPage: (page) => {
    const { reviewBy } = page.settings;
    if (reviewBy === undefined) return [];
    return {
      span: page.spans.reviewBy?.value ?? null,
      message: `This page was to be looked at again by ${reviewBy}.`,
      hint: "Read it, mend what is no longer true, and set a new day.",
      after: reviewBy,
    };
  },
};
