import assert from "node:assert/strict";
import { test } from "node:test";
import { commentMark, formatComment } from "../../../src/proposals/format-comment.ts";
import { parseProposal } from "../../../src/proposals/parse-proposal.ts";
import type { Finding } from "../../../src/proposals/proposal.ts";
import { makeFinding, makeProposal } from "../../support/github/make-proposal.ts";

const facts = {
  rest: [] as Finding[],
  suggested: { findings: 0, more: 0 },
  touched: new Set(["content/a.md"]),
  run: "https://github.com/lib/site/actions/runs/1#artifacts",
  isFork: false,
  edit: (file: string, line: number) => `https://github.com/ann/site/edit/hours/${file}#L${line}`,
};

const text = "# Titel\n\n[x](lost.md)\n";
const error = makeFinding(text, "lost.md", {
  message: "There is no page.",
  hint: "Did you mean it?",
  mended: "left.md",
});
const far = makeFinding("y", "y", { file: "content/far.md", level: "notice" });

test("a comment says what the change does, then what is left to mend, with line, words to write and the way to the editor", () => {
  const proposal = makeProposal({ findings: [error, { ...error, line: 9, write: null }, far] });
  const comment = formatComment(proposal, {
    ...facts,
    rest: [error, far],
    suggested: { findings: 1, more: 0 },
  });
  assert.equal(
    comment,
    `${commentMark}
## What this change does to the site

Visitors will see no difference.

### Weight

All files together: 1.0 kB, as before.

[The pages before and after](https://github.com/lib/site/actions/runs/1#artifacts) are among the files of this run.

## What to mend

**2 errors and 1 notice.** The repair of 1 is suggested at its line: one click puts it into the text.

### \`content/a.md\`

- **Error**, [line 3](https://github.com/ann/site/edit/hours/content/a.md#L3): There is no page. Did you mean it? (\`some-rule\`)
  Write: \`[x](left.md)\`

<details><summary>1 notice in files that this change leaves as they are</summary>

### \`content/far.md\`

- **Notice**, [line 1](https://github.com/ann/site/edit/hours/content/far.md#L1): This is wrong. (\`some-rule\`)

</details>
`,
  );
});

test("where the line at fault is not the one to write, the lines are shown with their place", () => {
  const remedy = (replacement: Finding["replacement"]) => {
    const finding = { ...error, write: null, replacement };
    return formatComment(makeProposal({ findings: [finding] }), {
      ...facts,
      rest: [finding],
      edit: () => null,
    });
  };
  const lines = { file: "content/a.md", line: 2, before: ["a", "b"], after: ["c", "``` d"] };
  assert.match(
    remedy(lines),
    /\n {2}In the place of lines 2 to 3 write:\n\n {2}````\n {2}c\n {2}``` d\n {2}````\n$/,
  );
  assert.match(
    remedy({ ...lines, file: "content/redirects.yaml", before: ["a"] }),
    /\n {2}In the place of line 2 of `content\/redirects\.yaml` write:\n/,
  );
  assert.match(remedy({ ...lines, before: ["a"], after: [] }), /\n {2}Take out line 2\.\n$/);
});

test("a comment without findings, without two sites to compare, and with more than there is room for says so", () => {
  assert.match(formatComment(makeProposal(), facts), /## What to mend\n\nNothing was found\.\n$/);
  const broken = (side: "before" | "now") =>
    formatComment(makeProposal({ changes: null, broken: side }), facts);
  assert.match(
    broken("now"),
    /can't be built with this change\. What it does is told as soon as that is mended\./,
  );
  assert.doesNotMatch(broken("now"), /before and after/);
  assert.match(broken("before"), /can't be built without this change/);
  const left = formatComment(makeProposal({ left: { findings: 900, changes: 1 } }), facts);
  assert.match(
    left,
    /\nThere is too much to tell all of it: 900 more findings and 1 more change are left out\.\n$/,
  );
  const more = { ...facts, suggested: { findings: 30, more: 10 } };
  assert.match(
    formatComment(makeProposal({ findings: Array.from({ length: 40 }, () => error) }), more),
    /^\*\*40 errors\.\*\* The repair of 30 is suggested .* 10 more suggestions will follow when these are done\.$/m,
  );
});

test("the longest comment is one that the git host takes, and is cut between lines", () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({
    ...error,
    message: "b".repeat(200),
    line: index + 1,
  }));
  const distant = many.map((finding) => ({ ...finding, file: "content/far.md", level: "notice" as const }));
  const rest = [...many, ...distant];
  const comment = formatComment(makeProposal({ findings: rest }), { ...facts, rest });
  assert.ok(comment.length < 65_536, `${comment.length}`);
  assert.equal(comment.match(/… and \d+ more lines\./g)?.length, 2);
  assert.match(comment, /\n<\/details>\n/);
});

test("where a proposal comes from another repository, the comment says who made the pages before and after", () => {
  const fork = formatComment(makeProposal(), { ...facts, isFork: true });
  assert.match(
    fork,
    /\) are among the files of this run\. They were made by the proposal itself, .* before you open them\.\n/,
  );
});

test("a line to write keeps the blanks it begins with and its tabs, as a line of code of its own", () => {
  const told = (write: string) => {
    const [finding] = parseProposal(
      new TextEncoder().encode(JSON.stringify(makeProposal({ findings: [{ ...error, write }] }))),
    ).findings as [Finding];
    return formatComment(makeProposal({ findings: [finding] }), { ...facts, rest: [finding] });
  };
  assert.match(told("    title: A"), /\n {2}Write:\n\n {2}```\n {6}title: A\n {2}```\n$/);
  assert.match(told("\ta\tb"), /\n {2}Write:\n\n {2}```\n {2}\ta\tb\n {2}```\n$/);
  assert.match(told(""), /\n {2}Write an empty line\.\n$/);
});
