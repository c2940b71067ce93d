import assert from "node:assert/strict";
import { test } from "node:test";
import { placeFindings } from "../../../src/proposals/place-findings.ts";
import { makeFinding } from "../../support/github/make-proposal.ts";

const text = "one\ntow\nthree\nfuor\n";
const patch =
  "@@ -1,2 +1,3 @@ a heading\n one\n+tow\n-two\n three\n\\ No newline at end of file\n@@ -9 +10 @@\n+ten";
const file = { path: "content/a.md", status: "modified", patch };
const tow = makeFinding(text, "tow", { mended: "two" });

/** How many of these findings are suggestions. */
const placed = (findings: Parameters<typeof placeFindings>[0], files: Parameters<typeof placeFindings>[1]) =>
  placeFindings(findings, files).suggestions.length;

test("a repair of a line that the difference shows is a suggestion, and one of another line is not", () => {
  const fuor = makeFinding(text, "fuor", { mended: "four" });
  const { suggestions, rest } = placeFindings([tow, fuor], [file]);
  assert.deepEqual(suggestions, [
    { file: "content/a.md", line: 2, before: ["tow"], after: ["two"], findings: [tow] },
  ]);
  assert.deepEqual(rest, [fuor]);
});

test("findings that the same lines mend are one suggestion", () => {
  const other = { ...tow, rule: "other-rule" };
  assert.deepEqual(placeFindings([tow, other], [file]).suggestions[0]?.findings, [tow, other]);
});

test("files that are deleted, binary, renamed away, not touched or no content get no suggestion; one that has a new name does", () => {
  assert.equal(placed([tow], [{ ...file, status: "renamed" }]), 1);
  assert.equal(placed([tow], [{ ...file, status: "added" }]), 1);
  assert.equal(placed([tow], [{ ...file, status: "removed" }]), 0);
  assert.equal(placed([tow], [{ ...file, patch: undefined }]), 0);
  assert.equal(placed([tow], [{ ...file, path: "content/b.md" }]), 0);
  assert.equal(placed([tow], []), 0);
  for (const path of [
    ".github/workflows/publish.yml",
    "src/a.ts",
    "contents/a.md",
    "content/../package.json",
    "/content/a.md",
  ])
    assert.equal(
      placed([makeFinding(text, "tow", { file: path, mended: "two" })], [{ ...file, path }]),
      0,
      path,
    );
});

test("a line that is another one at that commit is not replaced", () => {
  assert.equal(
    placed(
      [{ ...tow, replacement: { file: "content/a.md", line: 2, before: ["tow "], after: ["two"] } }],
      [file],
    ),
    0,
  );
  assert.equal(
    placed(
      [{ ...tow, replacement: { file: "content/a.md", line: 3, before: ["tow"], after: ["two"] } }],
      [file],
    ),
    0,
  );
});

test("several lines are replaced within one piece of the difference, not across two", () => {
  const lines = (line: number, before: string[]) => ({
    ...tow,
    replacement: { file: "content/a.md", line, before, after: ["x"] },
  });
  assert.equal(placed([lines(1, ["one", "tow", "three"])], [file]), 1);
  assert.equal(placed([lines(3, ["three", "fuor"])], [file]), 0);
  const touching = { ...file, patch: "@@ -1 +1 @@\n+one\n@@ -2 +2 @@\n+tow" };
  assert.equal(placed([lines(1, ["one", "tow"])], [touching]), 0);
});

test("a repair that is too long for a comment stands in no other's way", () => {
  const long = { ...tow, message: "a".repeat(70_000), line: 1 };
  const { suggestions, rest } = placeFindings(
    [{ ...long, replacement: { file: "content/a.md", line: 1, before: ["one"], after: ["1"] } }, tow],
    [file],
  );
  assert.deepEqual([suggestions.length, rest.length], [1, 1]);
});

test("nothing that nobody sees comes in with a click", () => {
  const write = (after: string) => ({
    ...tow,
    replacement: { file: "content/a.md", line: 2, before: ["tow"], after: [after] },
  });
  for (const sign of [
    "\u202E",
    "\u200B",
    "\u2066",
    "\u00AD",
    "\0",
    "\x1b",
    "\u2028",
    "\u{E0041}",
    "\u034F",
    "\u3164",
    "\uFE0F",
    "\u2800",
    "\uD800",
  ])
    assert.equal(placed([write(`two${sign}`)], [file]), 0, JSON.stringify(sign));
  assert.equal(placed([write("two\t日本 café")], [file]), 1);
  // What stands in the line already is no news.
  const soft = { ...file, patch: "@@ -1 +1 @@\n+to\u200Cw" };
  const kept = {
    ...tow,
    replacement: { file: "content/a.md", line: 1, before: ["to\u200Cw"], after: ["tw\u200Co"] },
  };
  assert.equal(placed([kept], [soft]), 1);
});
