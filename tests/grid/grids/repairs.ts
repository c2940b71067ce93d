import assert from "node:assert/strict";
import { makeBody } from "../../../src/checks/make-body.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { applyEdits } from "../../../src/problems/apply-edits.ts";
import { createRandom } from "../../support/create-random.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
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

/** What no repair touches: the pieces without a fault, as one page. */
function leaveAlone(): string {
  const whole = pieces.filter((piece) => mendOnce(piece) === piece);
  const text = whole.join("\n\n");
  assert.equal(mend(text), text);
  assert.ok(whole.length > 5, "some pieces have no fault");
  return `${whole.length} pieces`;
}

export const repairs: Grid = {
  about: "Repairs come to an end, keep every word, leave code alone and keep the line ends.",
  cells: [{ name: "a page without faults", run: leaveAlone }, ...seedCells(200, mendDocuments)],
  sample: ["a page without faults", "seed 1", "seed 2", "seed 3", "seed 4"],
};
