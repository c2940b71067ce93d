import assert from "node:assert/strict";
import { test } from "node:test";
import { createProblem } from "../../../src/problems/create-problem.ts";
import { formatJson } from "../../../src/problems/format-json.ts";
import { formatTerminal } from "../../../src/problems/format-terminal.ts";

const rule = { id: "some-rule", level: "error" } as const;
const source = { path: "content/a.md", text: "---\nordr: 2\n---\n" };
const span = { start: 4, end: 8 };

test("a problem knows its line, its column, the line's text and how it reads mended", () => {
  const repair = { edits: [{ ...span, text: "order" }], safe: true };
  assert.deepEqual(createProblem(rule, source, { span, message: "Wrong.", repair }), {
    rule: "some-rule",
    level: "error",
    file: "content/a.md",
    line: 2,
    column: 1,
    length: 4,
    excerpt: "ordr: 2",
    message: "Wrong.",
    hint: null,
    repair,
    corrected: "order: 2",
  });
});

test("a fault of the whole file has no line", () => {
  const { line, column, excerpt, corrected } = createProblem(rule, source, { span: null, message: "Empty." });
  assert.deepEqual([line, column, excerpt, corrected], [0, 0, "", null]);
});

test("no corrected line is shown where the repair reaches beyond it or breaks it", () => {
  for (const edit of [
    { start: 4, end: 14, text: "" },
    { start: 8, end: 8, text: "\n" },
    { start: 0, end: 3, text: "" },
  ])
    assert.equal(
      createProblem(rule, source, { span, message: "Wrong.", repair: { edits: [edit], safe: true } })
        .corrected,
      null,
    );
});

test("a span that goes on below is marked to the end of its first line", () => {
  assert.equal(createProblem(rule, source, { span: { start: 9, end: 15 }, message: "Wrong." }).length, 2);
});

test("of a very long line only the part around the fault is kept, and where it begins", () => {
  const text = `${"word ".repeat(2000)}teh ${"word ".repeat(2000)}`;
  const place = { start: 10_000, end: 10_003 };
  const repair = { edits: [{ ...place, text: "the" }], safe: true };
  const problem = createProblem(rule, { path: "a.md", text }, { span: place, message: "Wrong.", repair });
  const { excerpt, from = 0, column, corrected } = problem;
  assert.equal(column, 10_001);
  assert.ok(excerpt.length < 1000);
  assert.ok(excerpt.slice(column - 1 - from).startsWith("teh word"));
  assert.ok(corrected?.slice(column - 1 - from).startsWith("the word"));
  const printed = formatTerminal([problem], { color: false }).split("\n");
  assert.match(printed[1] as string, /word teh word/);
  assert.equal(printed[2]?.indexOf("^"), printed[1]?.indexOf("teh"));
  assert.equal(JSON.parse(formatJson([problem])).problems[0].fix.line, null, "a part is no line");
});

test("the word that is meant is asked for and written, but where another repair says how", () => {
  const { message, repair, corrected } = createProblem(rule, source, {
    span,
    message: "Wrong.",
    meant: "order",
  });
  assert.equal(message, 'Wrong. Did you mean "order"?');
  assert.equal(repair?.safe, false);
  assert.equal(corrected, "order: 2");
  const own = { edits: [{ ...span, text: "place" }], safe: true };
  assert.deepEqual(
    createProblem(rule, source, { span, message: "W.", meant: "order", repair: own }).repair,
    own,
  );
  const unplaced = createProblem(rule, source, { span: null, message: "Wrong.", meant: "order" });
  assert.deepEqual([unplaced.repair, unplaced.message], [null, 'Wrong. Did you mean "order"?']);
  assert.equal(createProblem(rule, source, { span, message: "Wrong.", meant: null }).message, "Wrong.");
});
