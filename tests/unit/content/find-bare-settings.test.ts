import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits } from "../../../src/problems/apply-edits.ts";
import { parseAt } from "../../support/parse-at.ts";

const right = "---\ntitle: Plan\ndraft: true\n---\n\nSecret plan.\n";

test("a damaged first mark publishes neither settings nor draft, and the line to write is said", () => {
  for (const mark of [
    "home---",
    "-- -",
    "—",
    "--",
    "–––",
    "---x",
    "***",
    "===",
    "+++",
    "- - -",
    "\u00a0---",
    ".--",
    "_ _ _",
    "-",
    "--- # of the page",
  ]) {
    const text = right.replace("---", mark);
    const { page, problems } = parseAt(text);
    assert.equal(page, null, mark);
    assert.deepEqual(
      problems.map(({ rule, line }) => [rule, line]),
      [["front-matter-mark", 1]],
      mark,
    );
    assert.equal(applyEdits(text, problems[0]?.repair?.edits ?? []), right, mark);
  }
});

test("settings without any mark, or without one of them, are no text", () => {
  for (const text of [
    "title: Plan\ndraft: true\n---\n\nSecret plan.\n",
    "title: Plan\ndraft: true\n\nSecret plan.\n",
    "home---\ntitle: Plan\ndraft: true\n\nSecret plan.\n",
    "title: Plan\ndraft: true\n—\n\nSecret plan.\n",
  ]) {
    const { page, problems } = parseAt(text);
    assert.equal(page, null, text);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ["front-matter-mark"],
      text,
    );
    const mended = applyEdits(text, problems[0]?.repair?.edits ?? []);
    assert.deepEqual(parseAt(mended).page?.settings, { title: "Plan", draft: true }, text);
  }
});

test("dots, dashes and half a line of hyphens end settings only when they are mended", () => {
  for (const mark of ["...", "--", "—", "-- -", "---x", "***"]) {
    const text = `---\ntitle: Loans\n${mark}\n\nThree weeks.\n`;
    for (const more of ["", "\n---\n\nMore.\n"]) {
      const { problems } = parseAt(text + more);
      assert.deepEqual(
        problems.map(({ rule, line }) => [rule, line]),
        [["front-matter-mark", 3]],
        mark,
      );
      const mended = applyEdits(text + more, problems[0]?.repair?.edits ?? []);
      assert.equal(mended, `---\ntitle: Loans\n---\n\nThree weeks.\n${more}`, mark);
    }
  }
});

test("settings in TOML are no text, and are said as they are written here", () => {
  const text = '+++\ntitle = "Plan"\ndraft = true\naliases = ["/a/"]\n\n+++\n\nSecret plan.\n';
  const { page, problems } = parseAt(text);
  assert.equal(page, null);
  assert.deepEqual(
    problems.map(({ rule, line }) => [rule, line]),
    [["front-matter-mark", 1]],
  );
  assert.deepEqual(parseAt(applyEdits(text, problems[0]?.repair?.edits ?? [])).page?.settings, {
    title: "Plan",
    draft: true,
    aliases: ["/a/"],
  });
  const nested = parseAt('+++\ntitle = "Plan"\n[params]\nx = 1\n+++\n\nSecret plan.\n').problems;
  assert.deepEqual(
    nested.map(({ rule, repair }) => [rule, repair]),
    [["front-matter-mark", null]],
  );
  assert.deepEqual(parseAt("+++\n\na = b\n\n+++\n").problems, []);
});

test("a text that begins like settings, but is none, stays a text", () => {
  for (const text of [
    "Note: closed on Monday.\n\nText.",
    "Title: a book\n\nText.",
    "***\n\nText.",
    "***\nNote: closed\n\nText.",
    "- one\n- two\n",
    "# Heading\n\n---\n\ntitle: x\n",
    "well-to-do\ntowns: a list\n",
    "Text.\n\n```\n---\ntitle: x\n---\n```\n",
    "Text.\n\n---\n\nMore.\n\n---\n",
  ])
    assert.deepEqual(parseAt(text).problems, [], text);
});

test("a heading between two lines of hyphens is no remark of settings that there are none of", () => {
  assert.deepEqual(
    parseAt("---\n# The hall\n\n---\n\nText.\n").problems.map(({ rule, line }) => [rule, line]),
    [["front-matter-not-settings", 2]],
  );
  assert.deepEqual(parseAt("---\n# title: The hall\n---\n\nText.\n").problems, []);
  assert.deepEqual(parseAt("---\n# ask first\ntitle: The hall\n---\n\nText.\n").problems, []);
});
