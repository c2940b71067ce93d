import assert from "node:assert/strict";
import { test } from "node:test";
import { makePage } from "../../bench/corpus/make-page.ts";
import { makeTarget } from "../../bench/corpus/make-target.ts";

test("makes the same page for the same number, in any order", () => {
  const pages = [0, 19, 20, 4321].map(makePage);
  assert.deepEqual([4321, 20, 19, 0].map(makePage).reverse(), pages);
});

test("keeps its words from one version of the bench to the next, so that old figures stay comparable", () => {
  const { title, url, section, slug, order, words } = makePage(33);
  assert.deepEqual(
    { title, url, section, slug, order, start: words.split(" ").slice(7, 16).join(" ") },
    {
      title: "How to borrow a deep drawer 34",
      url: "/section-0002/how-to-borrow-a-deep-drawer-34/",
      section: "section-0002",
      slug: "how-to-borrow-a-deep-drawer-34",
      order: 14,
      start: "The masons number the plain tool again. Nobody has",
    },
  );
});

test("makes pages of about 600 words with headings, lists, a table and a quote", () => {
  const pages = Array.from({ length: 200 }, (_, index) => makePage(index));
  const lengths = pages.map((page) => page.words.split(" ").length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  assert.ok(mean > 570 && mean < 630, `${mean} words`);
  for (const { markdown } of pages) {
    for (const part of ["\n## ", "\n### ", "\n- ", "\n1. ", "\n| --- |", "\n> "]) {
      assert.ok(markdown.includes(part), `no ${JSON.stringify(part)} in ${markdown}`);
    }
  }
});

test("links only to pages that come before it, by their addresses", () => {
  const addresses = new Map(Array.from({ length: 300 }, (_, index) => [makeTarget(index).url, index]));
  let links = 0;
  for (let index = 0; index < 300; index++) {
    for (const [, url = ""] of makePage(index).markdown.matchAll(/\]\(([^)]*)\)/g)) {
      const target = addresses.get(url);
      assert.ok(target !== undefined && target < index, `page ${index} links to ${url}`);
      links++;
    }
  }
  assert.ok(links > 300, `${links} links`);
});

test("gives each page an address and a title of its own, and each section a page at its folder", () => {
  const targets = Array.from({ length: 1000 }, (_, index) => makeTarget(index));
  assert.equal(new Set(targets.map((target) => target.url)).size, 1000);
  assert.equal(new Set(targets.map((target) => target.title)).size, 1000);
  assert.equal(targets[20]?.url, "/section-0002/");
});
