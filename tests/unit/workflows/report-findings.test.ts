import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { formatMarkdown } from "../../../src/problems/format-markdown.ts";
import { makeProblem } from "../../support/make-problem.ts";
import { makeFolder } from "../../support/run-waymark.ts";
import { makeProgram, runScript } from "../../support/workflows/run-script.ts";

// Writes down how it is called, one argument after the other, and answers with the number of the open issue.
const fakeGh = `printf '%s|' "$@" >>"$CALLS"; echo >>"$CALLS"
while (($#)); do [[ $1 != --body-file ]] || cp "$2" "$BODY"; shift; done
if tail -n 1 "$CALLS" | grep -q '^issue|list'; then echo "$OPEN"; fi
`;

/** Runs the script on a report, and on one about translations, with this issue open (empty for none). */
async function run(report: string, open: string, translations?: string, issue = "weekly-look") {
  const folder = makeFolder();
  const [calls, body] = [join(folder, "calls"), join(folder, "body")];
  writeFileSync(join(folder, "findings.md"), report);
  const reports = ["findings.md", ...(translations === undefined ? [] : ["translations.md"])];
  if (translations !== undefined) writeFileSync(join(folder, "translations.md"), translations);
  const { status, output } = await runScript("report-findings.sh", [issue, ...reports], folder, {
    PATH: makeProgram(folder, "gh", fakeGh),
    CALLS: calls,
    BODY: body,
    OPEN: open,
  });
  return {
    status,
    output,
    calls: existsSync(calls) ? readFileSync(calls, "utf8").trimEnd().split("\n") : [],
    body: existsSync(body) ? readFileSync(body, "utf8") : null,
  };
}

const list = "issue|list|--label|weekly-look|--state|open|--limit|1|--json|number|--jq|.[0].number // empty|";
const found = formatMarkdown([
  makeProblem("[x](https://x.example)", "https://x.example", { message: "Nobody can open it." }),
]);
const none = formatMarkdown([]);
const intro =
  "Once a week a program reads the site, looks what is due and which translations are behind, and asks the websites that it links to. This is what it found last time.\n" +
  "The list is brought up to date each week, and this issue is closed when nothing is left.\n\n";

test("the first finding opens an issue", async () => {
  const { status, calls, body } = await run(found, "");
  assert.equal(status, 0);
  assert.equal(calls[0], list);
  assert.match(calls[1] as string, /^label\|create\|weekly-look\|.*\|--force\|$/);
  assert.match(
    calls[2] as string,
    /^issue\|create\|--title\|What to look at on the site\|--label\|weekly-look\|--body-file\|/,
  );
  assert.equal(calls.length, 3);
  assert.equal(body, intro + found);
});

test("while the issue is open it is brought up to date, and no second one is opened", async () => {
  const { status, calls, body } = await run(found, "7");
  assert.equal(status, 0);
  assert.match(calls[1] as string, /^issue\|edit\|7\|--body-file\|/);
  assert.equal(calls.length, 2);
  assert.equal(body, intro + found);
});

test("when nothing is found the issue is closed, and without one nothing happens", async () => {
  const closed = await run(none, "7");
  assert.deepEqual(closed.calls, [list, "issue|close|7|--comment|Nothing is left to look at. Thank you.|"]);
  const quiet = await run(none, "");
  assert.deepEqual([quiet.status, quiet.output, quiet.calls], [0, "Nothing to look at.\n", [list]]);
});

const behind = "**Translations.**\n\n### Français (fr)\n\n1 of 2 pages translated; 1 missing.\n";
const done = "**Nothing to do on translations.**\n";

test("translations that are behind stand in the same issue, which is closed when they and all else are well", async () => {
  assert.equal((await run(found, "7", behind)).body, `${intro}${found}\n${behind}`);
  assert.equal((await run(none, "7", behind)).body, intro + behind);
  assert.equal((await run(found, "7", done)).body, intro + found);
  assert.match((await run(none, "7", done)).calls[1] as string, /^issue\|close\|7\|/);
});

test("what is due opens the issue; what only comes by itself stands in one that is open, and opens none", async () => {
  const due = "**To look at: 1 overdue.**\n\n### Office\n\n- **2026-11-12**, `content/a.md`: The page.\n";
  const coming = "**Nothing to look at until 2026-12-30.**\n\n### What comes until 2026-12-30\n\n- Soon.\n";
  const quiet = "**Nothing to look at until 2026-12-30.**\n\n3 pages name no day.\n";
  assert.equal((await run(none, "7", due)).body, intro + due);
  assert.equal((await run(found, "7", coming)).body, `${intro}${found}\n${coming}`);
  assert.equal((await run(found, "7", quiet)).body, intro + found);
  assert.match((await run(none, "7", coming)).calls[1] as string, /^issue\|close\|7\|/);
});

test("translations that are left out have an issue of their own", async () => {
  const { calls, body } = await run(found, "", undefined, "translations-left-out");
  assert.equal(calls[0], list.replace("weekly-look", "translations-left-out"));
  assert.match(calls[1] as string, /^label\|create\|translations-left-out\|/);
  assert.match(
    calls[2] as string,
    /^issue\|create\|--title\|Translations that are not on the site because of a mistake\|/,
  );
  assert.match(body ?? "", /^These translations have mistakes, so readers get the original in their place/);
  const closed = await run(none, "8", undefined, "translations-left-out");
  assert.match(closed.calls[1] as string, /^issue\|close\|8\|/);
  const unknown = await run(found, "", undefined, "other");
  assert.deepEqual(
    [unknown.status, unknown.output, unknown.calls],
    [1, '::error::There is no issue "other".\n', []],
  );
});

test("of two long reports each has its share", async () => {
  const long = (first: string) => `${first}\n${"A line of it.\n".repeat(9000)}`;
  const { body } = await run(long("**900 errors.**"), "", long("**Translations.**"));
  assert.ok((body?.length ?? 0) < 65_000);
  assert.match(body ?? "", /`npm run check -- --external` for the whole list\.\n\n\*\*Translations\.\*\*\n/);
  assert.match(body ?? "", /… and more: run `npm run translations` for the whole list\.\n$/);
});

test("a report longer than an issue may be is cut at a line, with a word of it", async () => {
  const long = formatMarkdown(
    Array.from({ length: 900 }, (_, line) =>
      makeProblem("A line.", "line", { line: line + 1, message: "ä".repeat(60) }),
    ),
  );
  const { body } = await run(long, "");
  assert.ok((body?.length ?? 0) < 65_000);
  assert.match(body ?? "", /\)\n\n… and more: run `npm run check -- --external` for the whole list\.\n$/);
});

test("a report that is no report is told, and the issue is left as it was", async () => {
  const { status, output, calls } = await run("", "7");
  assert.deepEqual([status, output, calls], [1, "::error::findings.md is no report.\n", []]);
});
