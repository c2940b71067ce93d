import { dataOf } from "../content/content.ts";
import type { List } from "../lists/list.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import type { Rule } from "./rule.ts";

/** The statement on accessibility tells of tests that are older than a year. */
export const testsOutdated: Rule = {
  id: "tests-outdated",
  level: "notice",
  summary:
    "The newest test that the statement on accessibility tells of, by people or by a program, is older than a year.",
  example: { wrong: "- by: A reader\n  day: 2016-01-31", right: "- by: A reader\n  day: 2027-01-31" },
  checkSite: ({ content, bodies, site }) => {
    const told = new Map<SourceText, List>();
    for (const { id, language } of content.pages) {
      const file = dataOf(content, language).lists.get("accessibility");
      const isShown = bodies.get(id)?.blocks.some(({ name }) => name === "accessibility");
      if (isShown && file?.list?.kind === "accessibility") told.set(file.source, file.list);
    }
    return [...told].flatMap(([source, { entries }]) =>
      [true, false].flatMap((isByProgram) => {
        const days = entries
          .filter(({ values }) => Array.isArray(values.tests) === isByProgram)
          .map(({ values }) => String(values.day))
          // A mistyped one to come, which is told by itself, is no newest test.
          .filter((day) => day <= site.today);
        const newest = days.sort().at(-1);
        if (newest === undefined) return [];
        const start = source.text.indexOf(newest);
        return createProblem(testsOutdated, source, {
          span: start < 0 ? null : { start, end: start + newest.length },
          message: `The statement on accessibility says that ${isByProgram ? "a program" : "somebody"} tested the site on ${newest}, and nothing newer.`,
          hint: isByProgram
            ? "Have it tested again, and write down what was found."
            : "Ask somebody to try it again, best of all who uses a screen reader or only a keyboard, and add an entry.",
          after: addYear(newest),
        });
      }),
    );
  },
};

function addYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
