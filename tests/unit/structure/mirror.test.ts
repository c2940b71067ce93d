import assert from "node:assert/strict";
import { posix } from "node:path";
import { test } from "node:test";
import { readSources, type Source } from "../../support/read-sources.ts";
import { repository } from "../../support/run-waymark.ts";

/** Rooms of plain functions: each file of this many lines that exports a function is imported by a test at its place in `tests/unit`. */
const mirrored = ["cache", "navigation", "problems", "redirects/ledger", "site", "sources", "translations"];
const longEnough = 40;
/** Folders of `tests/unit` for what is not in `src`. */
const others = ["bench", "grid", "guide", "motif", "structure", "support", "workflows"];
/** Tests of what several files of their folder do together; all others are named after one file. */
const topics = [
  "checks/correct-prose",
  "checks/false-alarms",
  "checks/fuzz",
  "checks/html",
  "checks/languages",
  "checks/leftovers",
  "checks/ledger/scale",
  "checks/link-targets",
  "checks/links",
  "checks/markdown",
  "checks/mistakes",
  "checks/overlaps",
  "checks/repairs",
  "checks/site",
  "checks/values",
  "checks/written-text",
  "markdown/attributes",
  "markdown/containers",
  "markdown/headings",
  "markdown/html",
  "markdown/legacy-page",
  "markdown/page-blocks",
  "markdown/spans",
  "output/found-and-trusted",
  "output/hosts/host-headers",
  "output/images/images",
  "problems/formats",
  "proposals/hostile-report",
  "templates/hook/open-hook",
  "translations/edits",
];

const sources = readSources(repository, "src", [".ts"]);
const tests = readSources(repository, "tests/unit", [".test.ts"]);

/** Files of the mirrored rooms that no test of their room imports. */
function findUntested(files: Source[], ofTests: Source[]): string[] {
  const imported = new Set(
    ofTests.flatMap(({ path, text }) =>
      [...text.matchAll(/from "(\.[^"]+)"/g)]
        .map(([, target]) => posix.join(posix.dirname(path), target as string))
        .filter((target) => posix.dirname(target).replace("src", "tests/unit") === posix.dirname(path)),
    ),
  );
  return files
    .filter(({ path }) => mirrored.includes(posix.dirname(path).slice("src/".length)))
    .filter(({ text }) => text.split("\n").length > longEnough && /^export (?:async )?function/m.test(text))
    .filter(({ path }) => !imported.has(path))
    .map(({ path }) => path);
}

/** Tests that are named after no file at their place, and no topic. */
function findMisplaced(ofTests: Source[], files: Source[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return ofTests
    .map(({ path }) => path.slice("tests/unit/".length).replace(/\.test\.ts$/, ""))
    .filter((path) => !others.includes(path.split("/")[0] as string) && !topics.includes(path))
    .filter((path) => !paths.has(`src/${path}.ts`));
}

test("files with behaviour of their own have a test at the same place", () => {
  assert.deepEqual(findUntested(sources, tests), []);
  const long = { path: "src/site/a.ts", text: `export function a() {}\n${"x\n".repeat(longEnough)}` };
  const here = { path: "tests/unit/site/a.test.ts", text: 'import { a } from "../../../src/site/a.ts";' };
  assert.deepEqual(findUntested([long], [{ ...here, path: "tests/unit/cache/a.test.ts" }]), [
    "src/site/a.ts",
  ]);
  assert.deepEqual(findUntested([long], [here]), []);
});

test("a unit test stands where the file stands that it is named after", () => {
  assert.deepEqual(findMisplaced(tests, sources), []);
  const lost = { path: "tests/unit/site/gone.test.ts", text: "" };
  assert.deepEqual(findMisplaced([lost], [{ path: "src/cache/gone.ts", text: "" }]), ["site/gone"]);
});

test("every topic has its test", () => {
  const paths = tests.map(({ path }) => path);
  assert.deepEqual(
    topics.filter((topic) => !paths.includes(`tests/unit/${topic}.test.ts`)),
    [],
  );
});
