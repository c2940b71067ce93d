import assert from "node:assert/strict";
import { test } from "node:test";
import type { BuiltSite } from "../../../src/changes/built-site.ts";
import { chooseShown } from "../../../src/changes/choose-shown.ts";
import { compareSites } from "../../../src/changes/compare-sites.ts";
import { formatLook } from "../../../src/changes/format-look.ts";
import { parseBuiltPage } from "../../../src/changes/parse-built-page.ts";

const hostile = `"><img src=x onerror=alert(1)> @ann ![](http://a.example/b.png) \`</iframe>`;
const text = hostile.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "");

/** A site of one page, with words that a stranger may have written in each place that they reach. */
function makeSite(url: string, words: string): BuiltSite {
  const head = `<title>${words}</title><meta name="description" content="${words.replaceAll('"', "&quot;")}">`;
  const page = parseBuiltPage(
    `<html lang='"><i>'><head>${head}</head><body><main><h1>${words}</h1><p>${words}</p></main>`,
    url,
  );
  assert.ok(typeof page !== "string");
  return { pages: new Map([[url, page]]), forwards: new Map(), files: new Map() };
}

function format(old: BuiltSite, now: BuiltSite): string {
  const changes = compareSites(old, now);
  const { pages, others } = chooseShown(old, now, changes);
  const address = { clean: "now/index.html", marked: "now/index.marked.html#waymark-start" };
  const placed = pages.map((page) => ({
    ...page,
    addresses: { before: page.before && address, now: page.now && address },
  }));
  return formatLook(changes, placed, others, { before: "before/index.html", now: "now/index.html" });
}

test("words of a site stay words on the page that shows a change", () => {
  const html = [
    format(makeSite("/a/", "Old"), makeSite("/a/", text)),
    format(makeSite("/a/", text), makeSite("/<b>/", text)),
  ].join("");
  assert.doesNotMatch(html, /<img|<script|<i>|<b>\/|="http|onerror=alert\(1\)>/);
  assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt; @ann/);
});

test("a page that has no other side says so in its place", () => {
  const html = format(makeSite("/a/", "Gone"), makeSite("/b/", "New"));
  assert.match(html, /There was no such page\./);
  assert.match(html, /There is no such page any more\./);
  assert.equal(html.match(/<iframe /g)?.length, 4);
});

test("of a page that has only moved its old address is told, and no difference", () => {
  const [old, now] = [makeSite("/a/", "Same"), makeSite("/b/", "Same")];
  const html = format(old, { ...now, forwards: new Map([["/a/", "https://site.invalid/b/"]]) });
  assert.match(html, /It was at <code>\/a\/<\/code> before, which leads here now\./);
  assert.doesNotMatch(html, /Different:/);
});

test("where nothing differs that can be seen, there is no page to look at", () => {
  const html = format(makeSite("/a/", "Same"), makeSite("/a/", "Same"));
  assert.match(html, /<p class="lead">Visitors will see no difference\.<\/p>/);
  assert.doesNotMatch(html, /<iframe|class="legend"/);
});
