import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeSite } from "../../../src/checks/judge-site.ts";
import type { PrintedPage, PrintedSite } from "../../../src/checks/printed-site.ts";
import { createAddresser } from "../../../src/site/address.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const there = ["en/index.html", "en/café/index.html", "404.html", "assets/logo.svg"];

const allTitled = { untitled: [], letters: [] };

function judge(
  printed: Partial<PrintedPage>[],
  pathPrefix = "/",
  relative = false,
  template = "",
  cards: PrintedSite["cards"] = allTitled,
) {
  const site = makeSite({ address: createAddresser({ pathPrefix, relative }), relative });
  const page = makePage({ url: "/en/visit/" });
  return judgeSite({
    site,
    content: makeContent([page]),
    pages: printed.map((found) => ({ page, addresses: [], idsTwice: [], lacksText: false, ...found })),
    isThere: (path) => there.includes(path),
    findInTemplates: (text) => {
      const start = template.indexOf(text);
      const source = { path: "assets/layouts/page.njk", text: template };
      return start < 0 ? null : { source, span: { start, end: start + text.length } };
    },
    cards,
    layoutFile: (name) => `assets/layouts/${name}.njk`,
  }).map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test("addresses of a layout that lead to something are right", () => {
  assert.deepEqual(
    judge([{ addresses: ["/en/", "/en", "/en/caf%C3%A9/", "../", "/404.html", "/assets/logo.svg?1#a"] }]),
    [],
  );
  assert.deepEqual(judge([{ addresses: ["/p/en/", "/p/assets/logo.svg"] }], "/p/"), []);
  assert.deepEqual(judge([{ addresses: ["../index.html", "../../assets/logo.svg"] }], "/", true), []);
});

test("one that leads nowhere is told once, at its place in the template", () => {
  const template = 'a\n<a href="/abuot/">';
  assert.deepEqual(judge([{ addresses: ["/abuot/"] }, { addresses: ["/abuot/"] }], "/", false, template), [
    'assets/layouts/page.njk:2 The layout prints the address "/abuot/", but nothing is there.',
  ]);
});

test("one that leads out of the path of the site is none of its pages", () => {
  assert.equal(judge([{ addresses: ["/en/"] }], "/p/").length, 1);
});

test("a part that the layout lacks, and an id that it has twice, are told of the layout", () => {
  assert.deepEqual(judge([{ addresses: ["#main"], idsTwice: ["food"] }]), [
    'assets/layouts/page.njk:0 The layout prints the id "food" on a page that has it already.',
    'assets/layouts/page.njk:0 A link leads to "#main", but the page has no part of that name.',
  ]);
});

test("a layout that leaves out the text of its pages is told once, with what to write", () => {
  assert.deepEqual(judge([{ lacksText: true }, { lacksText: true }]), [
    "assets/layouts/page.njk:0 The layout does not print the text of its pages.",
  ]);
});

test("cards that can't say their titles are told once for all pages, with the letters that are missing", () => {
  const untitled = ["/en/books/", "/en/boats/"].map((url) => makePage({ url }));
  assert.deepEqual(judge([], "/", false, "", { untitled, letters: ["船"] }), [
    "content/en/books.md:0 The card of this page and of 1 other is drawn without the title: no font for cards has 船.",
  ]);
});
