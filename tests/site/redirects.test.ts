import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeTree } from "../support/file-tree.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

/** A faulty redirect at line `at + 1`, and the rule that names it. */
const faults: [line: (at: number) => string, rule: string][] = [
  [(at) => `- { from: old-${at}/, to: /en/page-1/ }`, "redirect-form"],
  [(at) => `- { from: /old-${at}/, to: /en/nothing-at-all/ }`, "redirect-dead-target"],
  [(at) => `- { from: /old-${at - 1}/, to: /en/page-2/ }`, "redirect-duplicate"],
  [(at) => `- { from: /en/page-${at % 20}/, to: /en/page-1/ }`, "redirect-taken"],
  [(at) => `- { from: /old-${at}/, to: /old-${at}/ }`, "redirect-loop"],
  [(at) => `- { from: /wide-${at - 9}/x/*, to: /en/page-1/ }`, "redirect-shadowed"],
  [(at) => `- { from: /old-${at}/, to: /en/page-1/#nowhere }`, "redirect-dead-target"],
  [(at) => `- { from: /old-${at}/, to: /en/page-1/, status: for-ever }`, "redirect-form"],
  [(at) => `- { from: /old-${at}/ }`, "redirect-form"],
  [(at) => `- { from: /old-${at}/, goto: /en/page-1/ }`, "redirect-form"],
];

/** The line of 500, every tenth of which is faulty. */
function writeLine(at: number): string {
  if (at % 10 === 9) return (faults[((at - 9) / 10) % 10] as (typeof faults)[number])[0](at);
  if (at % 10 === 0) return `- { from: /wide-${at}/*, to: /en/* }`;
  if (at % 10 === 1) return `- { from: /gone-${at}/, status: gone }`;
  if (at % 10 === 2) return `- { from: /old-${at}/, to: /wide-${at - 2}/page-1/, status: temporary }`;
  return `- { from: /old-${at}/, to: /en/page-${at % 20}/ }`;
}

test("a build of 500 redirects, 50 of them faulty, names exactly the 50, each at its line, and writes nothing", () => {
  const folder = makeFolder();
  const pages = Array.from({ length: 20 }, (_, at): [string, string] => [
    `content/en/page-${at}.md`,
    `# Page ${at}\n\nWords.\n`,
  ]);
  const lines = Array.from({ length: 500 }, (_, at) => writeLine(at));
  writeTree(folder, {
    ...Object.fromEntries(pages),
    "content/en/index.md": "# Home\n\nWords.\n",
    "content/redirects.yaml": lines.join("\n"),
  });

  const { status, stdout } = runWaymark(["check", "--format", "json"], folder);
  const { problems, summary } = JSON.parse(stdout) as {
    problems: { rule: string; file: string; line: number }[];
    summary: { errors: number; notices: number };
  };
  assert.equal(status, 1);
  const expected = lines.flatMap((_, at) => (at % 10 === 9 ? [at + 1] : []));
  assert.equal(expected.length, 50);
  assert.deepEqual(
    problems.map(({ file, line }) => `${file}:${line}`),
    expected.map((line) => `content/redirects.yaml:${line}`),
  );
  assert.deepEqual(summary, { errors: 50, notices: 0 });
  assert.deepEqual(
    problems.slice(0, 10).map(({ rule }) => rule),
    faults.map(([, rule]) => rule),
  );

  const stopped = runWaymark(["build"], folder);
  assert.equal(stopped.status, 1);
  assert.match(stopped.stderr, /\n50 errors in 1 file\.\nNothing was written; the site is as it was\.\n$/);
  assert.ok(!existsSync(join(folder, "_site")));

  const sound = lines.filter((_, at) => at % 10 !== 9);
  writeFileSync(join(folder, "content/redirects.yaml"), sound.join("\n"));
  const built = runWaymark(["build", "--host", "netlify"], folder);
  assert.equal(built.stderr, "");
  assert.equal(built.status, 0);
  const rules =
    readFileSync(join(folder, "_site/_redirects"), "utf8").match(/^\/(?:old|wide|gone)-.+$/gm) ?? [];
  // A folder has two lines there.
  assert.equal(rules.length, 450 + 50);
});
