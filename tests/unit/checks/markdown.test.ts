import assert from "node:assert/strict";
import { test } from "node:test";
import { codeUnclosed } from "../../../src/checks/code-unclosed.ts";
import { emphasisBroken } from "../../../src/checks/emphasis-broken.ts";
import { headingGlued } from "../../../src/checks/heading-glued.ts";
import { headingSkipped } from "../../../src/checks/heading-skipped.ts";
import { listBroken } from "../../../src/checks/list-broken.ts";
import { numberEmphasised } from "../../../src/checks/number-emphasised.ts";
import type { Rule } from "../../../src/checks/rule.ts";
import { tableUneven } from "../../../src/checks/table-uneven.ts";
import { checkText } from "../../support/check-text.ts";

function isSilent(rule: Rule, texts: string[]): void {
  for (const text of texts) assert.deepEqual(checkText(rule, text), [], text);
}

/** Line and corrected line of each find. */
function corrects(rule: Rule, text: string): [number, string | null][] {
  return checkText(rule, text).map(({ line, corrected }) => [line, corrected]);
}

test("a heading that skips a level is named with the right one", () => {
  assert.deepEqual(corrects(headingSkipped, "## A\n\n#### B\n"), [[3, "### B"]]);
  assert.deepEqual(corrects(headingSkipped, "### A\n"), [[1, "## A"]]);
  isSilent(headingSkipped, ["## A\n\n### B\n\n## C\n", "# A\n\n## B\n", "```\n#### x\n```"]);
});

test("a heading glued to the text above is named", () => {
  const [problem] = checkText(headingGlued, "We meet on Mondays.\n## Where\n");
  assert.equal(problem?.line, 2);
  assert.deepEqual(problem?.repair, { edits: [{ start: 20, end: 20, text: "\n" }], safe: true });
  isSilent(headingGlued, [
    "Text\n\n## Where\n",
    "## A\n## B\n",
    "Title\n-----\n",
    "- item\n## B\n",
    '<div id="a"></div>\n## B\n',
  ]);
});

test("bold text with blanks inside is mended", () => {
  assert.deepEqual(corrects(emphasisBroken, "Come ** early ** now"), [[1, "Come **early** now"]]);
  assert.deepEqual(corrects(emphasisBroken, "Come **early ** now"), [[1, "Come **early** now"]]);
});

test("what closes one bold text and what opens the next are no bold text with blanks inside", () => {
  const text = 'More **"quoted"**word here and **(all)**of it.';
  assert.deepEqual(corrects(emphasisBroken, text), [
    [1, 'More **"quoted"** word here and **(all)**of it.'],
    [1, 'More **"quoted"**word here and **(all)** of it.'],
  ]);
});

test("asterisks within two numbers are told at both of them", () => {
  assert.deepEqual(corrects(numberEmphasised, "A 2*3 and a 4*5 table"), [
    [1, "A 2\\*3 and a 4*5 table"],
    [1, "A 2*3 and a 4\\*5 table"],
  ]);
  isSilent(numberEmphasised, ["2*3* and 4*5*", "2*3 and 4", "2*3\n\n4*5", "No 1*st* and 2*nd*"]);
});

test("asterisks without partner are named", () => {
  assert.deepEqual(corrects(emphasisBroken, "Come **early now"), [[1, null]]);
  assert.deepEqual(corrects(emphasisBroken, "Come early** now"), [[1, null]]);
  isSilent(emphasisBroken, [
    "Come **early** and ***late***",
    "2 ** 3",
    "`**`",
    "\\*\\*x\\*\\*",
    "a * b",
    "****",
  ]);
});

test("lines that were meant to be a list are named", () => {
  assert.deepEqual(corrects(listBroken, "-Books\n-Laptops"), [
    [1, "- Books"],
    [2, "- Laptops"],
  ]);
  assert.deepEqual(corrects(listBroken, "• Books\n• Laptops"), [
    [1, "- Books"],
    [2, "- Laptops"],
  ]);
  assert.deepEqual(corrects(listBroken, "1.Read\n2.Meet").length, 2);
  assert.deepEqual(corrects(listBroken, "Do this:\n2. Read\n3. Meet"), [[2, null]]);
  isSilent(listBroken, [
    "- Books\n- Laptops",
    "1. Read\n2. Meet",
    "-5 degrees\n-7 degrees",
    "We met in\n2015. Then again",
    "*Note* one\n*Note* two",
    "A -word\n-word",
    "```\n-a\n-b\n```",
  ]);
});

test("code that is never closed is named where it begins", () => {
  assert.deepEqual(corrects(codeUnclosed, "text\n\n```js\nx\n\nmore"), [[3, null]]);
  isSilent(codeUnclosed, [
    "```\nx\n```",
    "~~~\n```\n~~~",
    "````\n```\n````",
    "- a\n\n  ```\n  x\n  ```",
    "``` `x` ```",
    "text",
  ]);
});

test("a row with too many or too few cells is named", () => {
  const table = "| a | b |\n|---|---|\n";
  const [problem] = checkText(tableUneven, `${table}| 1 | 2 | 3 |\n| 1 | 2 |\n`);
  assert.equal(problem?.line, 3);
  assert.equal(problem?.message, "This row has 3 cells, but the table has 2.");
  assert.equal(
    checkText(tableUneven, `${table}| 1 |\n`)[0]?.message,
    "This row has 1 cell, but the table has 2.",
  );
  assert.equal(
    checkText(tableUneven, "| a | b |\n|---|\n| 1 | 2 |")[0]?.message,
    "The head has 2 cells, the line of dashes 1 cell, so this is no table.",
  );
  isSilent(tableUneven, [
    `${table}| 1 | \\| |\n`,
    "a | b\n--|--\n1 | 2\n\nThis | that | more",
    `\`\`\`\n${table}| 1 |\n\`\`\``,
    "Text | with bars\n\n---\n\nmore",
  ]);
});
