import assert from "node:assert/strict";
import type { Reading } from "../../../src/checks/is-proven.ts";
import { makeBody } from "../../../src/checks/make-body.ts";
import { ruleDocs } from "../../../src/checks/rule-docs.ts";
import { mendText } from "../../../src/commands/mend-text.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { applyEdits } from "../../../src/problems/apply-edits.ts";
import { createRandom } from "../../support/create-random.ts";
import { disturb } from "../../support/disturb.ts";
import { makeMarkdown } from "../../support/make-markdown.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
import { parseAt } from "../../support/parse-at.ts";
import { readSources } from "../../support/read-sources.ts";
import { repository } from "../../support/run-waymark.ts";
import { type Grid, seedCells } from "../grid.ts";

const site = makeSite();

// Whole and broken pieces of a page; `fix` mends the broken ones wherever they come to stand.
const pieces = [
  "## Where we meet",
  "##Without a space",
  "Some plain words, with *emphasis* and `code` in them.",
  "A line of text\n## A heading glued to it",
  "Come ** early ** and stay **late **.",
  "See [the forum] (https://forum.example/t/1) for more.",
  "See (the forum)[https://forum.example/] for more.",
  "We want to <a href=”/about/”>hear from you</a> soon.",
  "An invisible\u200B character and a stray\u0007 bell.",
  "[the site](www.site.example/page), [write](someone@site.example), [old](htps://site.example/)",
  '<div id="part"></div>\n## Swallowed by HTML',
  "- one\n- two\n  - three",
  "1. one\n2. two",
  "> quoted ** words ** here",
  "| a | b |\n|---|---|\n| ** 1 ** | 2 |",
  "```\n##Code ** stays ** [as] (https://is.example/)\u200B\n```",
  "Code below a text:\n\n    ##Indented code ** stays **",
  "Inline `##code ** stays **` too.",
  "Words “in quotes” — with dashes… and an apostrophe’s tail.",
  "A footnote[^1].\n\n[^1]: Its ** text **.",
];

function makeDocument(seed: number): string {
  const random = createRandom(seed);
  const lineEnd = random.pick(["\n", "\n", "\r\n"]);
  const parts = Array.from({ length: 1 + random.below(9) }, () => random.pick(pieces));
  return parts.join(random.pick(["\n\n", "\n\n\n"])).replace(/\n/g, lineEnd);
}

function render(text: string) {
  const page = makePage({ url: "/page/", text });
  return { page, body: renderBody(page, site) };
}

function mendOnce(text: string): string {
  const { problems } = makeBody(makePage({ url: "/page/", text }), site);
  const repairs = problems.flatMap(({ repair }) => (repair?.safe ? repair.edits : []));
  return applyEdits(text, repairs);
}

function mend(text: string): string {
  let mended = text;
  for (let round = 0; round < 10; round++) {
    const next = mendOnce(mended);
    if (next === mended) return mended;
    mended = next;
  }
  throw new Error(`Repairs do not come to an end:\n${text}`);
}

/** The words that a visitor reads, without addresses and signs. */
function words(text: string): string {
  const visible = render(text)
    .body.texts.map((fact) => fact.text)
    .join(" ");
  const bare = visible.replace(/\(?\[?https?:\/\/[^\s)\]]*[)\]]?/g, "").replace(/<[^>]*>/g, "");
  return bare.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Lines of code, which no repair may touch. */
function code(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.includes("stays"));
}

const documents = 500;

/** Documents of random pieces, mended as often as there is something to mend. */
function mendDocuments(seed: number): string {
  let mendedDocuments = 0;
  for (let at = (seed - 1) * documents + 1; at <= seed * documents; at++) {
    const text = makeDocument(at);
    const mended = mend(text);
    if (mended !== text) mendedDocuments++;
    assert.equal(mend(mended), mended, `not idempotent: document ${at}`);
    assert.equal(words(mended), words(text), `words changed: document ${at}`);
    assert.deepEqual(code(mended), code(text), `code changed: document ${at}`);
    if (text.includes("\r\n")) assert.doesNotMatch(mended, /(?<!\r)\n/, `line ends changed: document ${at}`);
  }
  assert.ok(mendedDocuments > 0.75 * documents, "most documents have something to mend");
  return `${documents} documents, ${mendedDocuments} mended`;
}

const pages = ["content/en", "tests/fixtures/harbour/content"]
  .flatMap((folder) => readSources(repository, folder, [".md"]))
  .map(({ text }) => text);
const examples = ruleDocs.flatMap(({ example }) => [example.wrong, example.right]);
const fields = ["mark", "tide"].map((name) => ({ name, type: "text" as const, help: "x" }));

function read(text: string): Reading {
  const { page, problems } = parseAt(text, "a.md", fields);
  const body = page && makeBody(page, site);
  return { text, page, body, problems: [...problems, ...(body?.problems ?? [])] };
}

/** The words of a text, without those of addresses that a repair may complete. */
function readSourceWords(text: string): string {
  return (text.replace(/\p{Cf}/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !/^(?:https?|mailto|tel)$/.test(word))
    .join(" ");
}

/** Disturbed pages as `fix` mends them: each repair proves itself where it stands, and few have to be refused. */
function proveRepairs(seed: number): string {
  const random = createRandom(seed);
  const counts = { made: 0, refused: 0 };
  for (let run = 0; run < documents; run++) {
    const whole = random.below(2) ? makeMarkdown(random).text : random.pick(pages);
    const text = disturb(`${whole}\n\n${random.pick([...pieces, ...examples])}\n`, random, pieces);
    const before = read(text);
    const safe = before.problems.filter(({ repair }) => repair?.safe);
    const { text: mended, refused } = mendText(text, before.problems, read);
    const after = read(mended);
    const where = `run ${run}: ${JSON.stringify(text)}`;
    counts.made += safe.length - refused.length;
    counts.refused += refused.length;
    if (safe.length > refused.length) assert.notEqual(mended, text, where);
    if (before.page) {
      assert.ok(after.page && after.problems.length <= before.problems.length, where);
      const come = after.problems.filter(({ rule }) => !before.problems.some((one) => one.rule === rule));
      assert.deepEqual(come, [], where);
    }
    const [old, made] = [text, mended].map(readSourceWords);
    if (!before.problems.some(({ rule }) => /yaml-wrong-value|link-|html-curly/.test(rule)))
      assert.equal(made, old, where);
  }
  assert.ok(counts.refused < 0.2 * counts.made, JSON.stringify(counts));
  return `${documents} documents, ${counts.made} repairs made, ${counts.refused} refused`;
}

/** What no repair touches: the pieces without a fault, as one page. */
function leaveAlone(): string {
  const whole = pieces.filter((piece) => mendOnce(piece) === piece);
  const text = whole.join("\n\n");
  assert.equal(mend(text), text);
  assert.ok(whole.length > 5, "some pieces have no fault");
  return `${whole.length} pieces`;
}

export const repairs: Grid = {
  about: "Repairs come to an end, keep every word, say nothing new, leave code alone and keep the line ends.",
  cells: [
    { name: "a page without faults", run: leaveAlone },
    ...seedCells(200, (seed) => (seed % 2 === 0 ? proveRepairs(seed) : mendDocuments(seed))),
  ],
  sample: ["a page without faults", "seed 1", "seed 2", "seed 3", "seed 4"],
};
