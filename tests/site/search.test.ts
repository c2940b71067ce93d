import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { SearchIndex } from "../../src/theme/search/search-index.ts";
import { readTree, writeTree } from "../support/file-tree.ts";
import { attribute, inside, readPage, textOf } from "../support/read-page.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { saveFile } from "../support/save-file.ts";
import { startPreview } from "../support/start-preview.ts";

const settings = `title: Harbour
search: true
languages:
  - code: en
    name: English
  - code: ar
    name: العربية
`;
const pages = {
  "content/site.yaml": settings,
  "content/en/index.md": "# Harbour\n\nCome in.\n",
  "content/en/boats.md": "# Boats\n\n## The skiff\n\nBuilt of larch.\n",
  "content/en/secret.md": "---\nnoindex: true\n---\n# Secret\n\nHidden words.\n",
  "content/en/later.md": "---\ndraft: true\n---\n# Later\n\nDraft words.\n",
  "content/ar/index.md": "# الميناء\n",
};

function build(files: Record<string, string>, ...options: string[]): string {
  const folder = makeFolder();
  writeTree(folder, files);
  const { status, stderr } = runWaymark(["build", "--date", "2026-03-01", ...options], folder);
  assert.equal(status, 0, stderr);
  return join(folder, "_site");
}

const searchLink = (output: string, url: string) =>
  readPage(output, url)
    .elements("a")
    .find((link) => attribute(link, "data-search") !== null);

const listed = (output: string, url: string) =>
  inside(readPage(output, url), "site-map__pages")
    .filter(({ tagName }) => tagName === "a")
    .map((link) => `${textOf(link)} ${attribute(link, "href")}`);

test("each page names the search and the site map of its language, and both are there", () => {
  const output = build(pages, "--path-prefix", "/museum/");
  for (const code of ["en", "ar"]) {
    const link = searchLink(output, `/${code}/`);
    assert.equal(link && attribute(link, "href"), `/museum/${code}/site-map/`);
    const script = ((link && attribute(link, "data-search")) ?? "").replace("/museum/", "");
    const [, index = ""] = /"index":"([^"]*)"/.exec(readFileSync(join(output, script), "utf8")) ?? [];
    const { pages: found }: SearchIndex = JSON.parse(readFileSync(join(output, "assets", index), "utf8"));
    const all = found.map(([address]) => address);
    assert.deepEqual(all, code === "en" ? ["../en/boats/", "../en/"] : ["../ar/"]);
  }
  assert.deepEqual(listed(output, "/en/site-map/"), ["Harbour /museum/en/", "Boats /museum/en/boats/"]);
  assert.doesNotMatch(JSON.stringify(readTree(join(output, "assets"))), /Hidden words|Draft words/);
});

test("the site map is not for search engines", () => {
  const output = build({ ...pages, "content/site.yaml": `${settings}url: https://harbour.example\n` });
  assert.match(
    readFileSync(join(output, "en/site-map/index.html"), "utf8"),
    /<meta name="robots" content="noindex">/,
  );
  assert.doesNotMatch(readFileSync(join(output, "sitemap.xml"), "utf8"), /site-map/);
});

test("a site map that staff write has their words above the list", () => {
  const own = "---\ntitle: Everything\nlayout: site-map\nnoindex: true\n---\n\nAsk us.\n";
  const output = build({ ...pages, "content/en/site-map.md": own });
  const html = readFileSync(join(output, "en/site-map/index.html"), "utf8");
  assert.match(html, /<h1[^>]*>Everything<\/h1>[\s\S]*<p>Ask us\.<\/p>/);
  assert.equal(listed(output, "/en/site-map/").length, 2);
});

test("a link of staff may lead to the site map that is made for them", () => {
  const output = build({
    ...pages,
    "content/en/about.md": "# About\n\n[All pages](site-map.md) or [the Arabic ones](/ar/site-map/)\n",
  });
  const links = inside(readPage(output, "/en/about/"), "prose").filter(({ tagName }) => tagName === "a");
  assert.deepEqual(
    links.map((link) => attribute(link, "href")),
    ["/en/site-map/", "/ar/site-map/"],
  );
});

test("a site without the search has no trace of it", () => {
  const output = build({ ...pages, "content/site.yaml": settings.replace("search: true\n", "") });
  assert.equal(searchLink(output, "/en/"), undefined);
  assert.ok(!existsSync(join(output, "en/site-map")));
  assert.deepEqual(
    readdirSync(join(output, "assets")).filter((name) => name.includes("search")),
    [],
  );
});

const wishes = (page: string) =>
  `promises:\n  - words: [vessel, dinghy]\n    page: ${page}\nsynonyms:\n  - [boat, boats, vessel, dinghy]\n`;

test("words that mean the same go with the index of each language, and what is promised is held", () => {
  const files = { ...pages, "content/search.yaml": wishes("/en/boats/") };
  const output = build(files, "--relative");
  for (const code of ["en", "ar"]) {
    const name = readdirSync(join(output, "assets")).find((one) => one.startsWith(`search-index-${code}.`));
    const script = readFileSync(join(output, "assets", name as string), "utf8");
    assert.match(script, /,"synonyms":\[\["boat","boats","vessel","dinghy"\]\]\};\n$/);
  }
  const folder = makeFolder();
  writeTree(folder, files);
  const run = (command: string) => runWaymark([command, "--date", "2026-03-01"], folder);
  assert.equal(run("build").status, 0);
  // Nothing but the words of a page has changed, and what was found before is kept.
  writeTree(folder, { "content/en/boats.md": "# Ships\n\n## The skiff\n\nBuilt of larch.\n" });
  const broken = run("build");
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /search\.yaml:2:13 {2}search-promise[\s\S]*Who types "vessel" finds nothing/);
  assert.equal(run("check").status, 1);
  writeTree(folder, { "content/search.yaml": wishes("/en/boat/") });
  assert.match(run("check").stdout, /There is no page at "\/en\/boat\/"\. Did you mean "\/en\/boats\/"\?/);
});

test("the preview makes script and index when they are asked for, of the pages as they are", async () => {
  const folder = makeFolder();
  writeTree(folder, pages);
  const preview = await startPreview(folder);
  try {
    const get = async (path: string) => (await fetch(preview.origin + path)).text();
    assert.match(await get("/en/"), /href="\/en\/site-map\/" data-search="\/assets\/search-en\.js"/);
    assert.match(
      await get("/assets/search-en.js"),
      /^const searchSettings=\{"index":"search-index-en\.json"/,
    );
    assert.match(await get("/assets/search-index-en.json"), /larch/);
    const told = preview.next("reload");
    saveFile(join(folder, "content/en/boats.md"), "# Boats\n\nBuilt of oak.\n");
    await told;
    const index = await get("/assets/search-index-en.json");
    assert.match(index, /oak/);
    assert.doesNotMatch(index, /larch|Draft words/);
    assert.equal((await fetch(`${preview.origin}/assets/search-xx.js`)).status, 404);
  } finally {
    await preview.end();
  }
});
