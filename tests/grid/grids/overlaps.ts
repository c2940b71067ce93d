import assert from "node:assert/strict";
import { ruleDocs } from "../../../src/checks/rule-docs.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { checkWholePage } from "../../support/check-whole-page.ts";
import { createRandom } from "../../support/create-random.ts";
import { disturb } from "../../support/disturb.ts";
import { makeMarkdown } from "../../support/make-markdown.ts";
import { type Grid, seedCells } from "../grid.ts";

const documents = 300;
const examples = ruleDocs.flatMap(({ example }) => [example.wrong, example.right]);

// What is said of a tag, a comment, a whole line, heading, row or front matter, within which anything else may be wrong.
const wide =
  /^(?:html-|comment-|front-matter-|heading-(?:glued|skipped|second-h1|underlined|broken|swallowed|without-space)|table-|code-indented|page-description|list-|words-lost|reference-unused|container-)/;

function overlap(a: Problem, b: Problem): boolean {
  return a.line === b.line && a.column < b.column + b.length && b.column < a.column + a.length;
}

/** Pairs of findings that speak of the same signs, by their rules, with the line. */
function findPairs(text: string): [pair: string, line: string][] {
  const narrow = checkWholePage(text).filter(({ rule, line }) => line > 0 && !wide.test(rule));
  return narrow.flatMap((a, at) =>
    narrow
      .slice(at + 1)
      .filter((b) => overlap(a, b))
      .map((b): [string, string] => [[a.rule, b.rule].sort().join(" + "), a.excerpt]),
  );
}

function checkDocuments(seed: number): string {
  const random = createRandom(seed);
  const texts = [
    ...examples.map((example) => `---\ntitle: X\n---\n\n${example}\n`),
    ...Array.from({ length: documents }, () =>
      disturb(`${makeMarkdown(random).text}\n\n${random.pick(examples)}\n`, random),
    ),
  ];
  const pairs = texts.flatMap(findPairs);
  assert.deepEqual(pairs, []);
  return `${texts.length} documents`;
}

export const overlaps: Grid = {
  about: "No two findings speak of the same signs.",
  cells: seedCells(30, checkDocuments),
  sample: ["seed 1"],
};
