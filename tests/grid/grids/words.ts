import assert from "node:assert/strict";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { makeBody } from "../../../src/checks/make-body.ts";
import type { Body } from "../../../src/markdown/body.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { createRandom } from "../../support/create-random.ts";
import { disturb } from "../../support/disturb.ts";
import { makeMarkdown } from "../../support/make-markdown.ts";
import { makeSite } from "../../support/make-site.ts";
import { parseAt } from "../../support/parse-at.ts";
import { readSources } from "../../support/read-sources.ts";
import { repository } from "../../support/run-waymark.ts";
import { type Grid, seedCells } from "../grid.ts";

const runs = 1_000;
const site = makeSite();
const fields = ["mark", "tide"].map((name) => ({ name, type: "text" as const, help: "x" }));
const pages = ["content/en", "tests/fixtures/harbour/content"]
  .flatMap((folder) => readSources(repository, folder, [".md"]))
  .map(({ text }) => text);
/** All words of a page that readers see or hear, and all that stand in its addresses, titles and other values. */
function readWords(
  title: string,
  { html, images, links, blocks }: Body,
): { shown: Set<string>; used: Set<string> } {
  let shown = `${title} ${blocks.map(({ words }) => words).join(" ")}`;
  let used = `${links.map(({ href }) => href).join(" ")} ${images.map(({ src, attributes }) => `${src} ${JSON.stringify(attributes)}`).join(" ")}`;
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) {
      used += ` ${node.attrs.map(({ name, value }) => `${name} ${value}`).join(" ")} ${node.tagName} `;
      if (["script", "style", "title", "iframe", "noembed", "noframes"].includes(node.tagName)) return;
    }
    if (node.nodeName === "#text" && "value" in node) shown += ` ${node.value} `;
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  const said = (n: string) =>
    ` ${images[Number(n)]?.alt} ${images[Number(n)]?.title} `.replace(/[<>&]/g, " ");
  visit(parseFragment(html.replace(/\0i(\d+)\0/g, (_, n) => said(n)).replaceAll("\0", " ")));
  return { shown: listWords(shown), used: listWords(used) };
}

function listWords(text: string): Set<string> {
  const lower = text.toLowerCase();
  // A made word is one beside an accented letter too, as an entity puts it there.
  return new Set([...(lower.match(/[\p{L}\p{N}]+/gu) ?? []), ...(lower.match(/[a-z\d]+/g) ?? [])]);
}

/** What keeps all below it from being read: the find stands where it begins. */
const takesRest = /^(?:comment-unclosed|html-|code-unclosed|container-|footnote-|words-lost)/;

/** Words that are neither on the page nor told of. */
function findSilent(text: string, words: Iterable<string>): { silent: string[]; false: string[] } {
  const { page, problems } = parseAt(text, "a.md", fields);
  if (!page) return { silent: problems.some(({ level }) => level === "error") ? [] : ["no page"], false: [] };
  const body = makeBody(page, site);
  const found = [...problems, ...body.problems];
  const { shown, used } = readWords(page.title, body);
  const written = listWords(text);
  const silent = [...words]
    .filter((word) => written.has(word))
    .filter(
      (word) => !shown.has(word) && !used.has(word) && !isHidden(word, text) && !isTold(word, text, found),
    );
  const named = body.problems
    .filter(({ rule }) => rule === "words-lost")
    .flatMap(({ message }) => message.match(/\bq\d+\b/g) ?? []);
  // A name that stands twice may be shown at one place and lost at the other.
  const isOnce = (word: string) => text.split(new RegExp(`\\b${word}\\b`)).length === 2;
  return { silent, false: named.filter((word) => shown.has(word) && isOnce(word)) };
}

/** A remark that ends, or a definition, a label, a name: there the author meant no reader. */
function isHidden(word: string, text: string): boolean {
  const own = `(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`;
  return new RegExp(
    `<!--(?:(?!-->)[^])*${own}(?:(?!<!--)[^])*-->|<[^<>]*${own}[^<>]*>|\\{[^{}\\n]*${own}[^{}\\n]*\\}|(?:\`{3}|~{3}|:{3})[^\\n]*${own}|\\]\\[[^\\]]*${own}|\\[\\^[^\\]]*${own}|\\]\\([^)]*${own}`,
    "iu",
  ).test(text);
}

function isTold(word: string, text: string, found: Problem[]): boolean {
  const lines = text.split("\n");
  const own = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "iu");
  const line = lines.findIndex((one) => own.test(one)) + 1;
  let first = line;
  while (first > 1 && (lines[first - 2] ?? "").trim() !== "") first--;
  let last = line;
  while (last < lines.length && (lines[last] ?? "").trim() !== "") last++;
  return found.some(
    (problem) =>
      (first <= problem.line && problem.line <= last) ||
      (takesRest.test(problem.rule) && problem.line <= line),
  );
}

function checkMade(seed: number): string {
  const random = createRandom(seed);
  for (let run = 0; run < runs; run++) {
    const made = makeMarkdown(random);
    const isWhole = run % 4 === 0;
    const text = isWhole ? made.text : disturb(made.text, random);
    const { silent, false: wrong } = findSilent(text, made.words);
    assert.deepEqual({ silent, wrong }, { silent: [], wrong: [] }, `run ${run}: ${JSON.stringify(text)}`);
    if (!isWhole) continue;
    const { page } = parseAt(text);
    const lost = page ? makeBody(page, site).problems.filter(({ rule }) => rule === "words-lost") : [];
    assert.deepEqual(lost, [], `run ${run}: ${JSON.stringify(text)}`);
  }
  return `${runs} made documents`;
}

/** Real pages: a word that stands once, and is shown, has to be told where a disturbed page does not show it any more. */
function checkPages(seed: number): string {
  const random = createRandom(seed);
  for (let run = 0; run < runs; run++) {
    const whole = random.pick(pages);
    const { page } = parseAt(whole, "a.md", fields);
    if (!page) continue;
    const { shown } = readWords(page.title, makeBody(page, site));
    const counts = new Map<string, number>();
    for (const word of whole.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
    const words = [...counts]
      .filter(([word, count]) => count === 1 && shown.has(word) && word.length > 3)
      .map(([word]) => word);
    const text = whole.slice(0, page.bodyStart) + disturb(whole.slice(page.bodyStart), random);
    const { silent } = findSilent(text, words);
    assert.deepEqual(silent, [], `run ${run}: ${JSON.stringify(text)}`);
  }
  return `${runs} disturbed pages`;
}

export const words: Grid = {
  about: "Each word of a made document or of a disturbed page is shown, or told to be lost.",
  cells: seedCells(30, (seed) => (seed % 3 === 0 ? checkPages(seed) : checkMade(seed))),
  sample: ["seed 1"],
};
