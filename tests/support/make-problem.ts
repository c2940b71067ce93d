import { createProblem } from "../../src/problems/create-problem.ts";
import type { Problem } from "../../src/problems/problem.ts";

/** A problem at the first place of `words` in `text`; `mended` replaces them in the corrected line. */
export function makeProblem(
  text: string,
  words: string,
  parts: Partial<Problem> & { mended?: string } = {},
): Problem {
  const { mended, ...rest } = parts;
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const problem = createProblem(
    { id: "some-rule", level: "error" },
    { path: rest.file ?? "content/a.md", text },
    {
      span,
      message: "This is wrong.",
      repair: mended === undefined ? null : { edits: [{ ...span, text: mended }], safe: true },
    },
  );
  return { ...problem, ...rest };
}
