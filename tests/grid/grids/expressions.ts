import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { repository } from "../../support/run-waymark.ts";
import { type Expression, listLiterals } from "../expressions/list-literals.ts";
import { splitUnion } from "../expressions/split-union.ts";
import type { Cell, Grid } from "../grid.ts";

/** Expressions that recheck calls polynomial or comes to no end with, by file; each with why it ends soon all the same. */
const bounded: Record<string, { start: string; reason: string }[]> = {
  "src/checks/asset-unused.ts": [
    { start: "(?:icon|logo)", reason: "the path of a file: systems hold names of at most 255 bytes" },
  ],
  "src/checks/file-unused.ts": [
    { start: "([^/]+?)", reason: "the name of a file: systems hold at most 255 bytes" },
    { start: "(?:^|\\/)([^/.]*", reason: "the name of a file: systems hold at most 255 bytes" },
  ],
  "src/checks/glossary/find-in-text.ts": [
    { start: "\\S*$", reason: "the two hundred signs before a word, as it cuts them" },
  ],
  "src/checks/glossary/suit-word.ts": [
    { start: "(?:[.!?…:]", reason: "the forty signs before a word, as it cuts them" },
  ],
  "src/commands/changes/build-in.ts": [
    { start: "\\bwaymark(?:", reason: "a script of the package of whoever runs it" },
  ],
  "src/commands/main.ts": [
    { start: "\\bwaymark-", reason: "it takes at most 300 signs at each place, of a line that Node writes" },
  ],
  "src/commands/new/build-workflows.ts": [
    { start: "(?:^ {4}#", reason: "a workflow of this repository, which tests read" },
  ],
  "src/commands/new/format-package.ts": [
    { start: "^-+|", reason: "the name of a site, as somebody typed it" },
    { start: "-+$", reason: "sixty signs of such a name" },
  ],
  "src/commands/program/pack-program.mjs": [
    { start: "^(import", reason: "declarations that the compiler writes of this repository's sources" },
  ],
  "src/content/absent-page.ts": [
    { start: "^(permalink", reason: "the first 4,000 signs of a page, as it cuts them" },
  ],
  "src/checks/words/hide-unshown.ts": [
    {
      start: "\\]\\([ \\t]*(?:<",
      reason: "a title of at most 999 signs behind an address that ends at a blank",
    },
  ],
  "src/markdown/find-isolates.ts": [
    { start: "(?<![\\u0590", reason: "a name of at most 122 signs, and 20 up to a number" },
  ],
  "src/yaml/faults/find-missing-comma.ts": [
    { start: '"(?:', reason: "settings in braces of at most a thousand signs" },
  ],
  "src/output/style-piece.ts": [
    { start: "^@part ", reason: "the theme's style sheet, in which each block ends" },
  ],
  "src/output/writing.ts": [
    { start: "^@writing ", reason: "the theme's style sheet, in which each block ends" },
  ],
  "src/content/build-page-url.ts": [
    { start: "^[-.]+|", reason: "the name of a file: systems hold at most 255 bytes" },
  ],
};

/** Files whose unions recheck comes to no end with as a whole: it looks at their parts. */
const parted = ["src/checks/words/hide-unshown.ts"];

/** Recheck stops to look after a number of steps, and after no time: what it finds is else another thing on a busy machine. */
const bounds = { timeout: 120_000, attackTimeout: null, incubationTimeout: null, attackLimit: 100_000_000 };

// Recheck knows no sets of signs less others (flag `v`).
const difference = /\[\[([^[\]]*)\]--\[([^[\]]*)\]\]/g;

/** Expressions as recheck reads them, each once for a file. */
function listPlain(expressions: Expression[]): Expression[] {
  const all = expressions.flatMap(({ source, flags, path }) => {
    const plain = flags.includes("v") ? source.replace(difference, "(?:(?![$2])[$1])") : source;
    const parts = parted.includes(path) ? splitUnion(plain) : [plain];
    return parts.map((part) => ({ source: part, flags: flags.replace("v", "u"), path }));
  });
  return [...new Map(all.map((one) => [`/${one.source}/${one.flags} ${one.path}`, one])).values()];
}

async function checkAll(expressions: Expression[]): Promise<string> {
  const faults: string[] = [];
  for (const { source, flags, path } of listPlain(expressions)) {
    if (bounded[path]?.some(({ start }) => source.startsWith(start))) continue;
    const found = await check(source, flags, bounds);
    if (found.status === "vulnerable")
      faults.push(`${path}: /${source}/${flags} is ${found.complexity.summary}: ${found.attack.pattern}`);
    if (found.status === "unknown") faults.push(`${path}: /${source}/${flags}: ${found.error.kind}`);
  }
  assert.deepEqual(faults, []);
  return `${expressions.length} expressions`;
}

/** Those that are put together while the program runs; what stands in it as a literal is checked as one. */
async function checkBuilt(): Promise<string> {
  const program = join(import.meta.dirname, "../expressions/record-built.ts");
  const printed = execFileSync(process.execPath, ["--import", "tsx", program], { encoding: "utf8" });
  const literals = new Set((await listLiterals()).map(({ source }) => source));
  const built = (JSON.parse(printed) as Expression[]).filter(({ source }) => !literals.has(source));
  assert.ok(built.length > 5, "some are recorded");
  return checkAll(built);
}

async function checkListed(): Promise<string> {
  const paths = new Set((await listLiterals()).map(({ path }) => path));
  assert.deepEqual(
    Object.keys(bounded).filter((path) => !paths.has(path)),
    [],
  );
  return `${Object.keys(bounded).length} files`;
}

function checkRoom(room: string): Cell {
  const run = async () => checkAll((await listLiterals()).filter(({ path }) => path.split("/")[1] === room));
  return { name: room, run };
}

const rooms = readdirSync(join(repository, "src"));

export const expressions: Grid = {
  about:
    "No regular expression of the program takes more than linear time, but for listed ones on short texts.",
  cells: [
    ...rooms.map(checkRoom),
    { name: "built at run time", run: checkBuilt },
    { name: "list of exceptions", run: checkListed },
  ],
  sample: ["checks", "markdown", "redirects", "yaml", "list of exceptions"],
};
