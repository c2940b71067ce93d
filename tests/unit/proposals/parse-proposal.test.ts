import assert from "node:assert/strict";
import { test } from "node:test";
import { formatProposal, largestProposal } from "../../../src/proposals/format-proposal.ts";
import { parseProposal } from "../../../src/proposals/parse-proposal.ts";
import type { Proposal } from "../../../src/proposals/proposal.ts";
import { makeFinding, makeProposal } from "../../support/github/make-proposal.ts";

const parse = (value: unknown) =>
  parseProposal(new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value)));

test("what is written is read again", () => {
  const proposal = makeProposal({ findings: [makeFinding("teh\n", "teh", { mended: "the" })] });
  assert.deepEqual(parse(formatProposal(proposal)), proposal);
});

test("another version, another form, broken JSON and too many bytes are refused in a sentence", () => {
  const finding = makeFinding("teh\n", "teh");
  const refusals: [unknown, string][] = [
    [{ ...makeProposal(), version: 2 }, "The report has the form 2; this program reads the form 1."],
    [[], "The report has the form of something else; this program reads the form 1."],
    ["null", "The report has the form of something else; this program reads the form 1."],
    ["{", "The report is no JSON."],
    [
      `{"version":${"[".repeat(300_000)}${"]".repeat(300_000)}}`,
      "The report has the form of something else; this program reads the form 1.",
    ],
    [
      makeProposal({ findings: [{ ...finding, rule: "a](http://b)" }] }),
      'The report has another form than it should, at "findings.0.rule".',
    ],
    [
      makeProposal({
        findings: [
          { ...finding, replacement: { file: "content/a.md", line: 1, before: ["a\nb"], after: [] } },
        ],
      }),
      'The report has another form than it should, at "findings.0.replacement.before.0".',
    ],
    [
      { ...makeProposal(), changes: { ...makeProposal().changes, look: ["@ann"] } },
      'The report has another form than it should, at "changes.look.0".',
    ],
    [
      { ...makeProposal(), findings: { length: 3 } },
      'The report has another form than it should, at "findings".',
    ],
    [" ".repeat(largestProposal + 1), "The report is larger than 1.0 MB: it is not read."],
  ];
  for (const [value, message] of refusals) assert.throws(() => parse(value), { message });
  const noText = new Uint8Array([0x22, 0xff, 0x22]);
  assert.throws(() => parseProposal(noText), { message: "The report is no JSON." });
});

test("signs that steer what is shown do not come in with a text", () => {
  const finding = {
    ...makeFinding("x", "x"),
    file: "content/a\n\n@ann.md",
    message: "a\u202Eb\x1b[2J\r\n## c",
  };
  const [found] = parse(makeProposal({ findings: [finding] })).findings;
  assert.deepEqual(
    [found?.file, found?.message],
    ["content/a\uFFFD\uFFFD@ann.md", "ab\uFFFD[2J\uFFFD\uFFFD## c"],
  );
});

test("a report that would be too large is cut, longest list first, and says how much is left out", () => {
  const findings = Array.from({ length: 100 }, () =>
    makeFinding("teh\n", "teh", { message: "ä".repeat(60) }),
  );
  const added = Array.from({ length: 4 }, (_, index) => ({ title: "Page", url: `/${index}/` }));
  const changes = { ...(makeProposal().changes as NonNullable<Proposal["changes"]>), added };
  const text = formatProposal(makeProposal({ findings, changes }), 5_000);
  assert.ok(new TextEncoder().encode(text).length <= 5_000);
  const cut = parse(text);
  assert.equal(cut.changes?.added.length, 4);
  assert.deepEqual(cut.left, { findings: 100 - cut.findings.length, changes: 0 });
  assert.ok(cut.findings.length >= 10);
  const small = formatProposal(makeProposal({ changes }));
  assert.equal(parse(formatProposal(makeProposal({ changes }), small.length - 1)).left.changes, 2);
});
