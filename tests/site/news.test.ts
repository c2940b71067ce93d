import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { attribute, inside, readPage, textOf } from "../support/read-page.ts";
import { runWaymark } from "../support/run-waymark.ts";
import { writeSite } from "../support/write-site.ts";

const settings = `title: Harbour
url: https://museum.example/harbour/
search: true
languages: [{ code: en }, { code: es }]
`;

const files: Record<string, string> = {
  "site.yaml": settings,
  "en/index.md": "# Harbour\n\n::: pages\nin: news/\nnewest: 2\n:::\n\n[Boats](boats/index.md)\n",
  "es/index.md": "# Puerto\n\nHola.\n",
  "en/news/index.md": "---\nfeed: true\nlead: What happens.\n---\n# News\n\n::: pages\n:::\n",
  "en/news/2026-02-28-hostile.md": '---\ntitle: 1 < 2 & "three"\n---\n\nRead [how](../boats/index.md).\n',
  "es/news/2026-02-28-hostile.md": "# Hostil\n\nHola.\n",
  "en/boats/index.md": "# Boats\n\n::: pages\nas: compact\n:::\n",
};
files["en/ropes.md"] = "# Ropes\n\n::: list ropes\nas: compact\nsort: name backwards\n:::\n";
files["data/ropes.yaml"] = Array.from({ length: 60 }, (_, at) => `- name: Rope ${at}\n`).join("");
for (let at = 0; at < 60; at++) {
  const day = new Date(Date.UTC(2026, 0, 30 - 9 * at)).toISOString().slice(0, 10);
  files[`en/news/${day}-piece.md`] = `---\nlead: Lead ${at}.\n---\n# Piece ${at}\n\nWords ${at}.\n`;
  files[`en/boats/boat-${at}.md`] = `# Boat ${at}\n\nWords.\n`;
}
const folder = writeSite(files);
const output = join(folder, "_site");
const build = (...options: string[]) => {
  const { status, stderr } = runWaymark(["build", "--date", "2026-03-01", ...options], folder);
  assert.deepEqual([status, stderr], [0, ""]);
};
build("--path-prefix", "/harbour/");

const linksIn = (url: string, className: string) =>
  inside(readPage(output, url), className)
    .filter(({ tagName }) => tagName === "a")
    .map((link) => `${textOf(link)} ${attribute(link, "href")}`);

test("news begins with the newest and has a page for each year, with the ways between them", () => {
  assert.equal(linksIn("/en/news/", "entries").length, 20);
  assert.equal(linksIn("/en/news/", "entries")[0], '1 < 2 & "three" /harbour/en/news/2026-02-28-hostile/');
  assert.deepEqual(linksIn("/en/news/", "list-parts"), [
    "Newest /harbour/en/news/",
    "2026 /harbour/en/news/2026/",
    "2025 /harbour/en/news/2025/",
    "2024 /harbour/en/news/2024/",
    "Next /harbour/en/news/2026/",
  ]);
  const year = readPage(output, "/en/news/2025/");
  assert.match(year.text, /News 2025/);
  assert.match(
    year.html,
    /<link rel="canonical" href="https:\/\/museum.example\/harbour\/en\/news\/2025\/">/,
  );
  assert.deepEqual(linksIn("/en/news/2025/", "breadcrumbs"), [
    "Harbour /harbour/en/",
    "News /harbour/en/news/",
  ]);
});

test("any other long list goes on by numbers, in each language", () => {
  assert.equal(linksIn("/en/boats/", "entries").length, 50);
  assert.equal(linksIn("/en/boats/2/", "entries").length, 10);
  assert.deepEqual(linksIn("/es/boats/2/", "list-parts").slice(0, 2), [
    "1 /harbour/es/boats/",
    "2 /harbour/es/boats/2/",
  ]);
});

test("a list of data goes on in the same way", () => {
  assert.match(readPage(output, "/en/ropes/").text, /Rope 59 .* Rope 10 /);
  const rest = readPage(output, "/en/ropes/2/");
  assert.match(rest.text, /Ropes, page 2 .*Rope 9 .* Rope 0 /);
  assert.doesNotMatch(rest.text, /Rope 1\d/);
  assert.equal(linksIn("/en/ropes/2/", "list-parts")[0], "1 /harbour/en/ropes/");
});

test("what is not translated is marked in a list, days are said in the reader's language", () => {
  const { html } = readPage(output, "/es/news/");
  assert.match(html, /<span lang="es" dir="ltr">Hostil<\/span>/, "on a page that shows the English list");
  assert.match(readPage(output, "/en/news/").html, /<time datetime="2026-01-30">January 30, 2026<\/time>/);
});

test("a news page says its day and its neighbours, and stands in no menu", () => {
  const { html, text } = readPage(output, "/en/news/2026-01-30-piece/");
  assert.match(html, /"@type":"NewsArticle"[^}]*"datePublished":"2026-01-30"/);
  assert.match(text, /January 30, 2026 Piece 0/);
  assert.deepEqual(
    linksIn("/en/news/2026-01-30-piece/", "sequence").map((link) => link.replace(/^\S+ (.*) .*$/, "$1")),
    ["Piece 1", '1 < 2 & "three"'],
  );
});

test("feeds have the newest with their whole text and full addresses, and the pages of the section name them", () => {
  const atom = readFileSync(join(output, "en/news/feed.xml"), "utf8");
  assert.equal(atom.split("<entry>").length - 1, 30);
  assert.match(atom, /<title>1 &lt; 2 &amp; /);
  assert.match(atom, /href=&quot;https:\/\/museum.example\/harbour\/en\/boats\/&quot;/);
  const json = JSON.parse(readFileSync(join(output, "en/news/feed.json"), "utf8"));
  assert.equal(json.items[1].content_html, "<p>Lead 0.</p>\n<p>Words 0.</p>");
  assert.match(
    readPage(output, "/en/news/2026-01-30-piece/").html,
    /<link rel="alternate" type="application\/atom\+xml" title="News · Harbour" href="\/harbour\/en\/news\/feed.xml">/,
  );
  assert.ok(!existsSync(join(output, "es/news/feed.xml")), "nobody translated the section");
});

test("search engines hear of the parts of a list, the search and the map of readers do not", () => {
  const sitemap = readFileSync(join(output, "sitemap.xml"), "utf8");
  assert.match(sitemap, /en\/news\/2025\/<\/loc>/);
  assert.doesNotMatch(readPage(output, "/en/site-map/").html, /href="[^"]*\/(?:2025|boats\/2)\/"/);
  const [, script = ""] = /data-search="\/harbour\/([^"]*)"/.exec(readPage(output, "/en/").html) ?? [];
  const [, index = ""] = /"index":"([^"]*)"/.exec(readFileSync(join(output, script), "utf8")) ?? [];
  const text = readFileSync(join(output, "assets", index), "utf8");
  assert.doesNotMatch(text, /boats\/2\//);
  assert.equal(text.split("Piece 7").length - 1, 1, "a page is found as itself, not as part of a list");
});

test("another title changes the lists that show it, as a build from nothing has it", () => {
  const path = join(folder, "content/en/boats/boat-7.md");
  writeFileSync(path, "# Boat 7, a skiff\n\nWords.\n");
  build("--relative");
  const kept = readPage(output, "/en/boats/").html;
  assert.match(kept, /entry__title"><a href="\.\/boat-7\/index\.html">Boat 7, a skiff</);
  build("--relative", "--no-cache");
  assert.equal(readPage(output, "/en/boats/").html, kept);
});

test("the addresses of parts and feeds are remembered, and a page in their place is told", () => {
  runWaymark(["remember"], folder);
  const ledger = readFileSync(join(folder, "content/addresses.txt"), "utf8");
  assert.doesNotMatch(ledger, /boats\/2\//, "a list may grow shorter");
  for (const address of ["/en/boats/", "/en/news/2025/", "/en/news/feed.xml", "/en/news/feed.json"])
    assert.match(ledger, new RegExp(`^${address}$`, "m"));
  writeFileSync(join(folder, "content/site.yaml"), settings);
  writeFileSync(join(folder, "content/redirects.yaml"), "- from: /en/boats/2/\n  to: /en/\n");
  const { stdout } = runWaymark(["check"], folder);
  assert.match(stdout, /There is something at "\/en\/boats\/2\/"/);
});
