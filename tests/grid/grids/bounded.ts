import assert from "node:assert/strict";
import { applyIgnores } from "../../../src/checks/apply-ignores.ts";
import { makeBody } from "../../../src/checks/make-body.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { formatTerminal } from "../../../src/problems/format-terminal.ts";
import { parseLedger } from "../../../src/redirects/ledger/parse-ledger.ts";
import { parseRedirects } from "../../../src/redirects/parse-redirects.ts";
import { makeSite } from "../../support/make-site.ts";
import { parseAt } from "../../support/parse-at.ts";
import { startProcessorClock } from "../../support/processor-clock.ts";
import type { Cell, Grid } from "../grid.ts";

// What a fast reader of text may come back to again and again: signs that open, close or part something.
const units = [
  ..."[*`<|\\&{}(\"':~#\t\n>?é“—\0\r%@",
  ..."]( {{ ** <!-- --> ::: - 1 _ a [a]( ![ {% *** _a *a http:// a@ ... <? TODO".split(" "),
  ..."[a][b] [a]: [^a] <b> <p <div> </div> <svg> <script> <style> <table> <details>".split(" "),
  ...[
    "> ",
    "- ",
    "the ",
    "** a ",
    "__ a ",
    "* a",
    '[a](b "',
    "[a](a b ",
    "(a)[b] ",
    "[a] (b) ",
    "word word ",
  ],
  ...[
    "<a ",
    '<a href="',
    "{{ a }}",
    "{#a}",
    'a="',
    "May 1, 20",
    "<!-- check-ignore ",
    "~~~ ",
    "--- ",
    "- - ",
  ],
  ...["a\n", "- a\n", "1. a\n", "> a\n", "|-|-\n", "|a|\n|-|\n", "a|b\n", "# a\n", "a\n===\n", "[^1]: a\n"],
  ...[
    "[a]: b\n",
    "::: note\n",
    ":::\n",
    "a\n: b\n\n",
    "    a\n",
    "- a\n  - b\n",
    "a: b\n",
    "<<<<<<<\n",
    "---\n",
  ],
  ...["a: [", "a: {", "&a *a ", '"a": ', "~ a\n", "- a\n\n", "[a]: b\n\n", "![a](", "{#a} ", "000 "],
];

const size = 100_000;
/** Seconds of a processor that everything which looks for mistakes may take for one text; what is linear takes a second at most. */
const limit = 4;

const nested: Record<string, string> = {
  "quotes 1,000 deep": `${">".repeat(1000)} a\n`,
  "lists 1,000 deep": Array.from({ length: 300 }, (_, depth) => `${"  ".repeat(depth)}- a\n`).join(""),
  "elements 10,000 deep": "<div>".repeat(10_000),
  "a table of 10,000 cells": `|${" a |".repeat(100)}\n|${" - |".repeat(100)}\n${`|${" a |".repeat(100)}\n`.repeat(100)}`,
  "aliases of aliases": `---\nk0: &k0 [a, a]\n${Array.from({ length: 40 }, (_, at) => `k${at + 1}: &k${at + 1} [*k${at}, *k${at}]\n`).join("")}---\n`,
};

function timed<T>(what: string, run: () => T): T {
  const read = startProcessorClock();
  const result = run();
  const seconds = read();
  assert.ok(seconds < limit, `${what} takes ${seconds.toFixed(1)} s`);
  return result;
}

function checkPage(text: string): void {
  const site = makeSite();
  const { page, problems } = timed("reading the page", () => parseAt(text));
  if (page) {
    const rendered = timed("rendering it", () => renderBody(page, site));
    const body = timed("all rules with rendering", () => makeBody(page, site));
    timed("the exceptions", () => applyIgnores(page, rendered, body.problems, []));
    problems.push(...body.problems);
  }
  timed("printing its problems", () => formatTerminal(problems, { color: false }));
}

function checkUnit(unit: string): Cell {
  const text = unit.repeat(size / unit.length);
  const run = () => {
    checkPage(text);
    for (const start of ["---\n", "---\ntitle: "]) checkPage(`${start}${text}\n---\nText.\n`);
    const source = { path: "content/a.txt", text };
    timed("the redirects", () => parseRedirects(source));
    timed("the ledger", () => parseLedger(source));
    return `${text.length} characters`;
  };
  return { name: JSON.stringify(unit), run };
}

function checkNested([name, text]: [string, string]): Cell {
  const run = () => {
    checkPage(text);
    return `${text.length} characters`;
  };
  return { name, run };
}

export const bounded: Grid = {
  about: "Whoever looks for mistakes ends within seconds, whatever 100,000 characters a page has.",
  cells: [...units.map(checkUnit), ...Object.entries(nested).map(checkNested)],
  sample: ["[", "** a ", '[a](b "', "{{ a }}", "a\n", "|-|-\n", "the ", "- - "]
    .map((unit) => JSON.stringify(unit))
    .concat(Object.keys(nested)),
};
