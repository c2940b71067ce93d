import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../src/content/page.ts";
import { parseLedger } from "../../../src/redirects/ledger/parse-ledger.ts";
import { parseRedirects } from "../../../src/redirects/parse-redirects.ts";
import { checkPages } from "../../support/check-pages.ts";
import { makePage } from "../../support/make-page.ts";

/** What the rules say of a site with this ledger, each as `file:line message hint Write: line`. */
function finds(pages: Page[], ledger: string[], redirects = ""): string[] {
  const known = {
    ledger: parseLedger({ path: "content/addresses.txt", text: `${ledger.join("\n")}\n` }),
    redirects: parseRedirects({ path: "content/redirects.yaml", text: redirects }),
  };
  return checkPages(pages, {}, {}, known)
    .filter(({ rule }) => rule !== "page-unreachable")
    .map(({ file, line, message, hint, corrected }) => `${file}:${line} ${message} ${hint} ${corrected}`);
}

const page = (text: string, url = "/a/", title = "A") => makePage({ url, title, text });
const lacks = (link: string, id: string) => `"${link}" was on the site, but this page has no part "${id}".`;
const kept = "This heading seems to have taken its place: keep the old name beside the new words.";
const anywhere = "Write this where readers of the old part should land.";

test("an old name beside a heading counts, in HTML or in braces; a comment does not", () => {
  const known = ["/a/#old", "/a/#other"];
  assert.deepEqual(finds([page('## <span id="old"></span>New\n\n## Else {#other}\n')], known), []);
  assert.deepEqual(finds([page('<!-- <span id="old"></span> -->\n\n<p id="other">x</p>\n')], known), [
    `content/a.md:0 ${lacks("/a/#old", "old")} ${anywhere} <span id="old"></span>`,
  ]);
});

test("of several new headings the likest one is named, and never one that has an old name already", () => {
  const text = "## What we plan\n\n## What we have found\n\n## What we did\n";
  assert.deepEqual(finds([page(text)], ["/a/#what-we-found", "/a/#what-we-did"]), [
    `content/a.md:3 ${lacks("/a/#what-we-found", "what-we-found")} ${kept} ## <span id="what-we-found"></span>What we have found`,
  ]);
});

test("the only new heading is named although no word is the same", () => {
  assert.deepEqual(finds([page("Text\n\nResults {#r}\n---\n\n## B\n")], ["/a/#b", "/a/#what-we-found"]), [
    `content/a.md:3 ${lacks("/a/#what-we-found", "what-we-found")} ${kept} <span id="what-we-found"></span>Results {#r}`,
  ]);
});

test("two old parts that became one stand in one line", () => {
  assert.deepEqual(finds([page("## Fees and prices\n")], ["/a/#fees", "/a/#prices"]), [
    `content/a.md:1 "/a/#fees", "/a/#prices" were on the site, but this page has no part "fees", "prices". ${kept} ## <span id="fees"></span><span id="prices"></span>Fees and prices`,
  ]);
});

test("a part that is new on another page is found there", () => {
  const other = page("## Fees\n", "/b/c/", "All [fees]");
  assert.deepEqual(finds([page("## Fees for all\n"), other], ["/a/#fees"]), [
    `content/a.md:0 ${lacks("/a/#fees", "fees")} It seems to be in "All [fees]" (content/b/c.md) now: write this where this page should lead there. <span id="fees"></span>[All \\[fees\\]](b/c.md#fees)`,
  ]);
});

test("a part of that name which was on the other page before is another part", () => {
  const other = page("## Fees\n", "/b/", "B");
  assert.deepEqual(finds([page("Text\n"), other], ["/a/#fees", "/b/#fees"]), [
    `content/a.md:0 ${lacks("/a/#fees", "fees")} ${anywhere} <span id="fees"></span>`,
  ]);
});

test("a page to which an old address leads has its parts too, unless the redirect names one or stands for a folder", () => {
  const pages = [page("## New\n\n## Old fees\n", "/b/", "B")];
  const known = ["/a/#fees", "/b/#new", "/b/#old-fees"];
  assert.deepEqual(finds(pages, known, "- {from: /a/, to: /b/}\n"), [
    `content/b.md:0 ${lacks("/a/#fees", "fees")} ${anywhere} <span id="fees"></span>`,
  ]);
  assert.deepEqual(finds(pages, known, '- {from: /a/, to: "/b/#old-fees"}\n'), []);
  assert.deepEqual(finds(pages, known, "- {from: /a/*, to: /b/}\n"), []);
});

test("an exception with a reason lets a part go", () => {
  const text = "<!-- check-ignore anchor-lost: the plan was never carried out -->\n## What came instead\n";
  assert.deepEqual(finds([page(text)], ["/a/#our-plan"]), []);
});
