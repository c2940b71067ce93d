import { createProblem } from "../problems/create-problem.ts";
import type { Rule } from "./rule.ts";

/** A text of data has a block that is drawn from data: it could show the list that it is in, so nothing stands in its place. */
export const blockInData: Rule = {
  id: "block-in-data",
  summary: "A text of `data/` can't hold a block that is drawn from data, such as a list or a form.",
  example: { wrong: "about: |\n  ::: list boats\n  :::", right: "about: |\n  See our [boats](/en/boats/)." },
  checkSite: ({ content, bodies }) =>
    content.dataTexts.flatMap(({ key, source }) =>
      (bodies.get(key)?.blocks ?? []).map(({ name, start, end }) =>
        createProblem(blockInData, source, {
          span: { start, end },
          message: `The block "${name}" is drawn from data, and can't stand in a text of data.`,
          hint: "Write it into a page.",
        }),
      ),
    ),
};
