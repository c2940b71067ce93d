import assert from "node:assert/strict";
import { test } from "node:test";
import { markdownRules } from "../../../src/markdown/markdown-rules.ts";
import { render, renderProblems } from "./render.ts";

for (const { id, level = "error", example } of Object.values(markdownRules)) {
  test(`reports the wrong example of ${id}, and nothing in the right one`, () => {
    assert.deepEqual(
      render(example.wrong).problems.map((problem) => [problem.rule, problem.level]),
      [[id, level]],
    );
    assert.deepEqual(render(example.right).problems, []);
  });
}

test("names the footnote that nothing leads to", () => {
  assert.deepEqual(renderProblems("A[^1]\n\n[^1]: One\n[^two]: Two"), [
    "4:1 error footnote-unused: No place in the text leads to the footnote [^two], so it is not shown. | Write [^two] in the text where the footnote belongs.",
  ]);
});
