import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import markdownIt from "markdown-it";
import { parseFragment } from "parse5";
import { elementsIn } from "../../../src/markdown/html-tree.ts";
import { formatComment } from "../../../src/proposals/format-comment.ts";
import { formatSuggestion } from "../../../src/proposals/format-suggestion.ts";
import { parseProposal } from "../../../src/proposals/parse-proposal.ts";
import type { Finding, Proposal } from "../../../src/proposals/proposal.ts";
import { makeFinding, makeProposal } from "../../support/github/make-proposal.ts";

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
  ":100: :8ball: _www.evil.example _GH-7 *www.evil.example",
  "a``@ann <img src=x> ![x](https://evil.example/t.png) ",
  "",
  " ",
  "\u202A",
  "\u200B",
  "`",
  "``",
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

const error = makeFinding("# Titel\n\n[x](lost.md)\n", "lost.md", { mended: "left.md" });
const kinds = ["new", "gone", "renamed", "moved", "redirected"] as const;

/** A report that has one of the texts in each of its fields, in their order and again from the first. */
function fillReport(texts: string[]): Proposal {
  let at = 0;
  const word = () => texts[at++ % texts.length] as string;
  const page = () => ({ title: word(), url: word() });
  const hunk = () => ({ removed: [word()], added: [`${word()}!`] });
  const change = () => ({
    ...page(),
    renamedFrom: word(),
    movedFrom: null as string | null,
    text: [hunk()],
    links: hunk(),
    pictures: hunk(),
    description: true,
    listed: true,
    onlyMarkup: false,
  });
  const finding = () => ({
    ...error,
    message: word(),
    hint: word(),
    write: word(),
    file: `content/${word()}`,
  });
  const lines = { file: word(), line: 1, before: ["x"], after: word().split(/[\r\n]+/) };
  return makeProposal({
    changes: {
      added: [page()],
      gone: [{ ...page(), leadsTo: word() }],
      changed: [change(), { ...change(), movedFrom: word() }],
      menus: kinds.map((kind) => ({
        menu: word(),
        kind,
        title: word(),
        before: word(),
        below: word(),
        after: word(),
      })),
      announcements: [{ text: word(), kind: "new" }],
      outside: [{ url: word(), host: word(), isNewHost: true, pages: [word(), word()] }],
      documents: [{ path: word(), kind: "new", size: 1 }],
      look: ["fonts"],
      bytes: { old: 1, now: 2 },
    },
    findings: [finding(), { ...finding(), level: "notice", write: null, replacement: lines }],
  });
}

/** Fails where something is shown of a report but its words. */
function checkShown(texts: string[]): void {
  const proposal = parseProposal(new TextEncoder().encode(JSON.stringify(fillReport(texts))));
  const comment = formatComment(proposal, {
    rest: proposal.findings,
    suggested: { findings: 0, more: 0 },
    touched: new Set(["content/a.md"]),
    run: "https://github.com/lib/site/actions/runs/1#artifacts",
    isFork: true,
    edit: () => null,
  });
  const [, { replacement }] = proposal.findings as [Finding, Finding];
  assert.ok(replacement);
  const suggestion = formatSuggestion({ ...replacement, findings: proposal.findings });
  for (const markdown of [comment, suggestion]) {
    const { names, words } = show(markdown);
    const own = ["h2", "h3", "p", "ul", "li", "strong", "details", "summary", "a", "code", "pre"];
    assert.deepEqual(
      names.filter((name) => !own.includes(name)),
      [],
      markdown,
    );
    assert.doesNotMatch(
      words,
      /@\w|#\d|:\/\/|(?<![a-z\d])www\.|(?<![a-z\d])GH-\d|:(?!\d\d:)[+\w-]+:|\u202E|\u2066/i,
      markdown,
    );
  }
  const counted = show(comment).names.filter((name) => name === "a" || name === "details");
  assert.deepEqual(counted, ["a", "details"], "the link to the run and what is folded");
  assert.match(suggestion, /\n(`{3,})suggestion\n[\s\S]*\n\1$/);
}

test("whatever stands in a field of the report, no mention, reference, link, picture, heading or HTML of its own comes of it", () => {
  for (const words of hostile) checkShown([words]);
});

test("nor does it come of what stands in several fields together, some of them empty", () => {
  const pieces = fc.array(fc.constantFrom(...hostile.flatMap((words) => [words, ...words.split(" ")])), {
    minLength: 0,
    maxLength: 3,
  });
  const texts = fc.array(
    pieces.map((parts) => parts.join("")),
    { minLength: 1, maxLength: 9 },
  );
  fc.assert(fc.property(texts, checkShown), { numRuns: 400 });
});
