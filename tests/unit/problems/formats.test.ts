import assert from "node:assert/strict";
import { test } from "node:test";
import { escapeMarkdown } from "../../../src/problems/escape-markdown.ts";
import { formatCode } from "../../../src/problems/format-code.ts";
import { formatCodeQuality } from "../../../src/problems/format-code-quality.ts";
import { formatGithub } from "../../../src/problems/format-github.ts";
import { formatJson } from "../../../src/problems/format-json.ts";
import { formatMarkdown } from "../../../src/problems/format-markdown.ts";
import { formatTerminal } from "../../../src/problems/format-terminal.ts";
import { makeProblem } from "../../support/make-problem.ts";

const order = makeProblem("---\ntitle: Pilot\nordr: 2\n---\n", "ordr", {
  file: "content/en/pilot.md",
  rule: "front-matter-unknown-key",
  message: '"ordr" is not a setting of a page.',
  hint: 'Did you mean "order"?',
  mended: "order",
});

test("a terminal shows place, line, caret, fault and remedy", () => {
  assert.equal(
    formatTerminal([order], { color: false }),
    `content/en/pilot.md:3:1  front-matter-unknown-key
  3 │ ordr: 2
    │ ^^^^ "ordr" is not a setting of a page. Did you mean "order"?
    │ Write:  order: 2

1 error in 1 file.
`,
  );
});

test("a terminal shows problems in the order of files and lines, each once, and counts them", () => {
  const b = makeProblem("x\ny", "y", { file: "content/b.md", level: "notice" });
  const a = makeProblem("x\ny", "x", { file: "content/b.md" });
  const whole = { ...makeProblem("x", "x", { file: "content/a.md" }), line: 0, column: 0, excerpt: "" };
  assert.equal(
    formatTerminal([b, a, whole, b], { color: false }),
    `content/a.md  some-rule
   │ This is wrong.

content/b.md:1:1  some-rule
  1 │ x
    │ ^ This is wrong.

content/b.md:2:1  notice: some-rule
  2 │ y
    │ ^ This is wrong.

2 errors and 1 notice in 2 files.
`,
  );
});

test("of a rule that is told for every file a terminal shows the first few and counts the others", () => {
  const files = ["a", "b", "c", "d", "e"].map((name) => `content/${name}.md`);
  const told = files.map((file) => makeProblem("x", "x", { file, rule: "often", level: "notice" }));
  const other = makeProblem("x\ny", "y", { file: "content/e.md" });
  const shown = formatTerminal([...told, other], { color: false, brief: "often" });
  assert.deepEqual(
    [...shown.matchAll(/^content\S+/gm)].map(([place]) => place),
    ["content/a.md:1:1", "content/b.md:1:1", "content/c.md:1:1", "content/e.md:2:1"],
  );
  assert.match(
    shown,
    /\n\n"often" is told in 2 more files: `check FILE` .*\.\n\n1 error and 5 notices in 5 files\.\n$/,
  );
  assert.doesNotMatch(formatTerminal([...told, other], { color: false }), /is told/);
});

test("the caret stands under the fault after wide, combining and tab characters", () => {
  const lines = formatTerminal([makeProblem("\t日本 e\u0301 fault", "fault")], { color: false }).split("\n");
  assert.equal(lines[1], "  1 │     日本 e\u0301 fault");
  assert.equal(lines[2], `    │ ${" ".repeat(11)}^^^^^ This is wrong.`);
});

test("a long line is cut around the fault, and control characters can't steer the terminal", () => {
  const text = `${"a".repeat(500)}\x1b[2Jfault${"b".repeat(500)}`;
  const lines = formatTerminal([makeProblem(text, "fault")], { color: false }).split("\n");
  assert.ok((lines[1] as string).length < 140);
  assert.match(lines[1] as string, /\uFFFD\[2Jfault/);
  assert.equal((lines[1] as string).indexOf("fault"), (lines[2] as string).indexOf("^"));
});

test("colour is used only when asked for", () => {
  assert.ok(!formatTerminal([order], { color: false }).includes("\x1b"));
  assert.ok(formatTerminal([order], { color: true }).includes("\x1b[31m^^^^\x1b[0m"));
});

test("JSON has version, summary and all problems with their fix", () => {
  assert.deepEqual(JSON.parse(formatJson([order])), {
    version: 1,
    summary: { errors: 1, notices: 0 },
    problems: [
      {
        rule: "front-matter-unknown-key",
        level: "error",
        file: "content/en/pilot.md",
        line: 3,
        column: 1,
        message: '"ordr" is not a setting of a page.',
        hint: 'Did you mean "order"?',
        fix: { edits: [{ start: 17, end: 21, text: "order" }], safe: true, line: "order: 2" },
      },
    ],
  });
});

test("GitLab gets a report whose fingerprints stay when lines are added above, and are another for each fault", () => {
  const report = (text: string) =>
    JSON.parse(formatCodeQuality([makeProblem(text, "ordr", { hint: "Write order." })])) as {
      fingerprint: string;
    }[];
  const [entry] = report("a\nordr: 2\n");
  assert.deepEqual(entry, {
    description: "This is wrong. Write order.",
    check_name: "some-rule",
    fingerprint: entry?.fingerprint,
    severity: "major",
    location: { path: "content/a.md", lines: { begin: 2 } },
  });
  assert.match(entry?.fingerprint ?? "", /^[\da-f]{32}$/);
  assert.equal(report("a\nb\nc\nordr: 2\n")[0]?.fingerprint, entry?.fingerprint);
  const whole = { ...order, line: 0, level: "notice" as const };
  const others = [
    order,
    { ...order, line: 9 },
    { ...order, file: "content/b.md" },
    { ...order, rule: "x" },
    whole,
  ];
  const all = JSON.parse(formatCodeQuality(others)) as {
    fingerprint: string;
    severity: string;
    location: object;
  }[];
  assert.equal(new Set(all.map(({ fingerprint }) => fingerprint)).size, 5);
  assert.deepEqual(all.find(({ severity }) => severity === "minor")?.location, {
    path: "content/en/pilot.md",
    lines: { begin: 1 },
  });
});

test("annotations escape what would end them", () => {
  const tricky = makeProblem("x", "x", {
    file: "content/a,b:c.md",
    message: "100 %\nof it.",
    level: "notice",
  });
  assert.equal(
    formatGithub([tricky]),
    "::notice file=content/a%2Cb%3Ac.md,line=1,col=1,endColumn=2,title=some-rule::100 %25%0Aof it.\n",
  );
});

test("Markdown can't be broken by what editors wrote", () => {
  const tricky = makeProblem("a `b` <c>", "b", { message: "`b` and <c> and @someone.", mended: "B" });
  assert.equal(
    formatMarkdown([tricky]),
    "**1 error in 1 file.**\n\n### `content/a.md`\n\n- **Error**, line 1: \\`b\\` and \\<c\\> and `@someone`. (`some-rule`)\n  Write: `` a `B` <c> ``\n",
  );
});

test("a line to write keeps the blanks that it begins with and its tabs", () => {
  const deep = makeProblem("  - ordr:\t2", "ordr", { mended: "order" });
  assert.match(formatMarkdown([deep]), /\n {2}Write:\n\n {2}```\n {4}- order:\t2\n {2}```\n$/);
});

test("code takes any number of backticks, and none is empty, since two backticks would begin another", () => {
  assert.equal(formatCode(""), "` `");
  assert.equal(formatCode("a"), "`a`");
  assert.equal(formatCode("a `` b"), "``` a `` b ```");
  assert.match(formatCode("` ".repeat(300_000)), /^`` ` /);
});

test("a word that a git host would make a mention, a reference, a link or a picture of is code, without the signs around it", () => {
  assert.equal(
    escapeMarkdown(
      "“@ann”, (#12) & a@b.example; see https://a.example/x. Not :octocat: :100: _www.a.example but 12:30:45, ## and AT&T",
    ),
    "“`@ann`”, (`#12`) & `a@b.example`; see `https://a.example/x`. Not `:octocat:` `:100:` `_www.a.example` but 12:30:45, \\#\\# and AT\\&T",
  );
  assert.equal(escapeMarkdown("`@a` &#64;b $x$"), "`` `@a` `` `&#64;b` \\$x\\$");
});

test("without problems each format says so", () => {
  assert.equal(formatTerminal([], { color: false }), "No problems.\n");
  assert.equal(formatMarkdown([]), "**No problems.**\n");
  assert.equal(formatGithub([]), "");
  assert.equal(formatCodeQuality([]), "[]\n");
});
