import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeBody } from "../../../src/checks/make-body.ts";
import { applyEdits } from "../../../src/problems/apply-edits.ts";
import { formatTerminal } from "../../../src/problems/format-terminal.ts";
import { createRandom, type Random } from "../../support/create-random.ts";
import { makeSite } from "../../support/make-site.ts";
import { parseAt } from "../../support/parse-at.ts";
import { readSources } from "../../support/read-sources.ts";
import { repository } from "../../support/run-waymark.ts";
import { type Grid, seedCells } from "../grid.ts";

const runs = 1_000;
// Seconds of a processor after which a document counts as one that hangs.
const longestRun = 20;
const legacy = join(repository, "../shared/legacy/learning-circles.md");
const seeds = [
  ...readSources(repository, "content/en", [".md"]).map(({ text }) => text),
  ...readSources(repository, "tests/fixtures/harbour/content", [".md"]).map(({ text }) => text),
  ...(existsSync(legacy) ? [readFileSync(legacy, "utf8")] : []),
];
const signs = [
  "---\n",
  ": ",
  '"',
  "'",
  "“",
  "”",
  "\t",
  "\0",
  "\uFEFF",
  "\uFFFD",
  "\u200B",
  "- ",
  "##",
  "# ",
  "[",
  "](",
  ")",
  "<a href=",
  "<div>",
  "</b>",
  "`",
  "```\n",
  "~~~",
  "|",
  "*",
  "**",
  "{#a}",
  "{: .b}",
  ":::",
  "::: note\n",
  "[^1]",
  "&",
  "!",
  "%",
  "@",
  "\r\n",
  "\\",
  "{{",
  "%}",
  "<!--",
  "-->",
  "🙂",
  "\uD800",
];

/** A document with a few things broken in it: cut, doubled, swapped or inserted. */
function mutate(text: string, random: Random): string {
  let result = text;
  for (let n = 1 + random.below(6); n > 0; n--) {
    const at = random.below(result.length + 1);
    const lines = result.split("\n");
    const line = random.below(lines.length);
    const kind = random.below(6);
    if (kind === 0) result = result.slice(0, at) + random.pick(signs) + result.slice(at);
    else if (kind === 1) result = result.slice(0, at) + result.slice(at + 1 + random.below(4));
    else if (kind === 2) result = lines.filter((_, index) => index !== line).join("\n");
    else if (kind === 3) result = [...lines.slice(0, line), lines[line], ...lines.slice(line)].join("\n");
    else if (kind === 4)
      result =
        result.slice(0, at) + result.slice(at).replace(/["'“”]/, random.pick(['"', "'", "“", "”", ""]));
    else result = result.slice(0, at) + String.fromCharCode(random.below(256)) + result.slice(at + 1);
  }
  return result;
}

/** Broken documents, read, rendered and checked like any other. */
function breakDocuments(seed: number): string {
  const random = createRandom(seed);
  let problemCount = 0;
  const site = makeSite();
  for (let run = 0; run < runs; run++) {
    const text = mutate(random.pick(seeds), random);
    const start = process.cpuUsage();
    try {
      const { page, problems } = parseAt(text, "a.md", [
        { name: "mark", type: "text", help: "x" },
        { name: "tide", type: "text", help: "x" },
        { name: "seats", type: "number", help: "x" },
      ]);
      const found = page ? [...problems, ...makeBody(page, site).problems] : problems;
      assert.ok(page || found.some(({ level }) => level === "error"), "no page and no error");
      const printed = formatTerminal(found, { color: false });
      assert.doesNotMatch(printed, /\n {4}at |undefined|\[object/);
      problemCount += found.length;
      applyEdits(
        text,
        found.flatMap(({ repair }) => repair?.edits ?? []),
      );
    } catch (error) {
      throw new Error(`run ${run}: ${JSON.stringify(text)}`, { cause: error });
    }
    assert.ok(
      process.cpuUsage(start).user < longestRun * 1e6,
      `run ${run} takes too long: ${JSON.stringify(text)}`,
    );
  }
  return `${runs} documents, ${problemCount} problems`;
}

export const fuzz: Grid = {
  about: "Broken documents neither crash nor hang, and each of their problems can be shown and mended.",
  cells: seedCells(300, breakDocuments),
  sample: seedCells(10, breakDocuments).map(({ name }) => name),
};
