import assert from "node:assert/strict";
import { test } from "node:test";
import { buildFindings } from "../../../src/proposals/build-findings.ts";
import { makeProblem } from "../../support/make-problem.ts";

const text = "# Titel\n\nteh cat adn dog\n\nteh end\n";
const texts = new Map([["content/a.md", text]]);
const find = (...problems: ReturnType<typeof makeProblem>[]) => buildFindings(problems, texts);

test("errors come first, each with the lines that mend it", () => {
  const notice = makeProblem(text, "Titel", { level: "notice", mended: "Title" });
  const error = makeProblem(text, "teh cat", { mended: "the cat", hint: "Look." });
  assert.deepEqual(find(notice, error), [
    {
      rule: "some-rule",
      level: "error",
      file: "content/a.md",
      line: 3,
      message: "This is wrong.",
      hint: "Look.",
      write: "the cat adn dog",
      replacement: { file: "content/a.md", line: 3, before: ["teh cat adn dog"], after: ["the cat adn dog"] },
    },
    {
      rule: "some-rule",
      level: "notice",
      file: "content/a.md",
      line: 1,
      message: "This is wrong.",
      hint: null,
      write: "# Title",
      replacement: { file: "content/a.md", line: 1, before: ["# Titel"], after: ["# Title"] },
    },
  ]);
});

test("two faults of one line are mended by one replacement, so that neither repair undoes the other", () => {
  const found = find(
    makeProblem(text, "teh", { mended: "the" }),
    makeProblem(text, "adn", { mended: "and" }),
  );
  const both = { file: "content/a.md", line: 3, before: ["teh cat adn dog"], after: ["the cat and dog"] };
  assert.deepEqual(
    found.map(({ replacement }) => replacement),
    [both, both],
  );
});

test("of two repairs that contradict each other the second waits, and the same one twice is one", () => {
  const the = makeProblem(text, "teh cat", { mended: "the cat" });
  const again = { ...the, rule: "other-rule" };
  const a = makeProblem(text, "teh", { mended: "a", rule: "z-rule" });
  assert.deepEqual(
    find(the, a, again).map(({ rule, replacement }) => [rule, replacement?.after]),
    [
      ["other-rule", ["the cat adn dog"]],
      ["some-rule", ["the cat adn dog"]],
      ["z-rule", undefined],
    ],
  );
});

test("a notice on the line of an error waits, so that nobody has to take it with the other", () => {
  const found = find(
    makeProblem(text, "teh", { mended: "the" }),
    makeProblem(text, "adn", { mended: "and", level: "notice" }),
    makeProblem(text, "end", { mended: "End", level: "notice" }),
  );
  assert.deepEqual(
    found.map(({ replacement }) => replacement?.after),
    [["the cat adn dog"], undefined, ["teh End"]],
  );
});

test("a repair of another file gives the lines of that file", () => {
  const list = "from: /a/\nto: /b/\n";
  const lost = makeProblem("/a/\n/old/\n", "/old/", { file: "content/addresses.txt" });
  const repair = {
    edits: [{ start: 10, end: 10, text: "also: /old/\n" }],
    safe: false,
    file: "content/redirects.yaml",
  };
  const both = new Map([["content/redirects.yaml", list], ...texts]);
  assert.deepEqual(buildFindings([{ ...lost, repair }], both)[0]?.replacement, {
    file: "content/redirects.yaml",
    line: 2,
    before: ["to: /b/"],
    after: ["also: /old/", "to: /b/"],
  });
});

test("a fault without repair, of a whole file or of a file that can't be read has no lines to replace", () => {
  const whole = { ...makeProblem(text, "Titel"), line: 0, repair: null };
  const lost = makeProblem("x", "x", { file: "content/lost.md", mended: "y" });
  assert.deepEqual(
    find(whole, lost).map(({ line, replacement }) => [line, replacement]),
    [
      [0, null],
      [1, null],
    ],
  );
});
