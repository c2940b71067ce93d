import assert from "node:assert/strict";
import { test } from "node:test";
import markdownIt from "markdown-it";
import { parseFragment } from "parse5";
import { elementsIn } from "../../../src/markdown/html-tree.ts";
import { commentMark, formatComment } from "../../../src/proposals/format-comment.ts";
import { formatSuggestion } from "../../../src/proposals/format-suggestion.ts";
import { parseProposal } from "../../../src/proposals/parse-proposal.ts";
import type { Finding, Proposal } from "../../../src/proposals/proposal.ts";
import { makeFinding, makeProposal } from "../../support/github/make-proposal.ts";

const facts = {
  rest: [] as Finding[],
  suggested: { findings: 0, more: 0 },
  touched: new Set(["content/a.md"]),
  run: "https://github.com/lib/site/actions/runs/1#artifacts",
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

const hostile = [
  "@ann and @org/team, &#64;ann, a@b.example",
  "#12, GH-7, lib/site#3, http://evil.example, www.evil.example, HTTPS://evil.example",
  "![x](https://evil.example/x.png) [x](https://evil.example) <img src=x> <script>alert(1)</script> <!-- <details>",
  "```\n```suggestion\nevil\n```",
  "`` ` @ann ` `` :octocat: :+1: \\` @ann \\\\`@ann",
  "</details>\r\n\r\n# Heading\n\n- [ ] task\n\n| a |\n| - |",
  "\u202Eevil\u2066 \x1b[31m \u2028@ann",
  "*a* _b_ ~c~ **d** $e$ [^1] [a]: b",
  `${"`".repeat(70)} @ann`,
];

/** Names of the elements that a git host would make of Markdown, and the words that are no code. */
function show(markdown: string): { names: string[]; words: string } {
  const tree = parseFragment(markdownIt({ html: true, linkify: true }).render(markdown));
  const elements = [...elementsIn(tree, ({ tagName }) => tagName === "code" || tagName === "pre")];
  const words = elements.flatMap(({ childNodes }) =>
    childNodes.map((node) => ("value" in node ? node.value : "")),
  );
  return { names: elements.map(({ tagName }) => tagName), words: words.join(" ") };
}

test("whatever stands in a field of the report, no mention, reference, link, picture, heading or HTML of its own comes of it", () => {
  for (const words of hostile) {
    const finding = { ...error, message: words, hint: words, write: words, file: `content/${words}` };
    const lines = { file: words, line: 1, before: ["x"], after: words.split(/[\r\n]+/) };
    const page = { title: words, url: words };
    const hunk = { removed: [words], added: [`${words}!`] };
    const change = {
      renamedFrom: words,
      movedFrom: null,
      text: [hunk],
      links: hunk,
      pictures: hunk,
      description: true,
      listed: true,
      onlyMarkup: false,
    };
    const kinds = ["new", "gone", "renamed", "moved", "redirected"] as const;
    const changes: Proposal["changes"] = {
      added: [page],
      gone: [{ ...page, leadsTo: words }],
      changed: [
        { ...page, ...change },
        { ...page, ...change, movedFrom: words },
      ],
      menus: kinds.map((kind) => ({
        menu: words,
        kind,
        title: words,
        before: words,
        below: words,
        after: words,
      })),
      announcements: [{ text: words, kind: "new" }],
      outside: [{ url: words, host: words, isNewHost: true, pages: [words, words] }],
      documents: [{ path: words, kind: "new", size: 1 }],
      look: ["fonts"],
      bytes: { old: 1, now: 2 },
    };
    const given = makeProposal({
      changes,
      findings: [finding, { ...finding, level: "notice", write: null, replacement: lines }],
    });
    const proposal = parseProposal(new TextEncoder().encode(JSON.stringify(given)));
    const comment = formatComment(proposal, { ...facts, rest: proposal.findings, edit: () => null });
    const suggestion = formatSuggestion({ ...lines, findings: proposal.findings });
    for (const markdown of [comment, suggestion]) {
      const shown = show(markdown);
      const own = ["h2", "h3", "p", "ul", "li", "strong", "details", "summary", "a", "code", "pre"];
      assert.deepEqual(
        shown.names.filter((name) => !own.includes(name)),
        [],
        markdown,
      );
      assert.doesNotMatch(shown.words, /@\w|#\d|:\/\/|www\.|GH-\d|:[+a-z]\w*:|\u202E|\u2066/i, markdown);
    }
    const counted = show(comment).names.filter((name) => name === "a" || name === "details");
    assert.deepEqual(counted, ["a", "details"], "the link to the run and what is folded");
    assert.match(suggestion, /\n(`{3,})suggestion\n[\s\S]*\n\1$/);
  }
});
