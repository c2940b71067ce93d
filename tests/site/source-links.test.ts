import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { writeTree } from "../support/file-tree.ts";
import { attribute, inside, readPage } from "../support/read-page.ts";
import { runWaymark } from "../support/run-waymark.ts";
import { writeSite } from "../support/write-site.ts";

const languages = ["en", "de", "fr", "es", "ar"];
const folder = writeSite({
  "site.yaml": `title: Harbour
url: https://harbour.example
search: true
languages: [${languages.map((code) => `{ code: ${code} }`).join(", ")}]
repository: { url: https://git.example.org/a/b, host: github }
`,
  "en/404.md": "---\nlayout: not-found\n---\n# Nothing here\n\nGo [home](index.md).\n",
  "en/news/index.md": "---\nfeed: true\n---\n# News\n\n::: pages\n:::\n",
  "en/news/2026-02-28-boats.md": "# Boats\n\nWords.\n",
  ...Object.fromEntries(
    languages.map((code) => [`${code}/index.md`, `---\nlayout: home\n---\n# ${code}\n\n1 2 3\n`]),
  ),
});
const { status, stderr } = runWaymark(["build", "--date", "2026-03-01"], folder);
assert.deepEqual([status, stderr], [0, ""]);

/** Where the links below a page lead. */
function linksOf(url: string): string[] {
  const links = inside(readPage(join(folder, "_site"), url), "page-footer");
  return links.flatMap((element) => (element.tagName === "a" ? (attribute(element, "href") ?? "") : []));
}

test("what a link for a new page fills in passes the check as it is, in each language and among news", () => {
  const files = [...languages.map((code) => `/${code}/`), "/en/news/"].map((url) => {
    const { pathname, searchParams } = new URL(linksOf(url)[1] as string);
    const place = decodeURIComponent(pathname).replace("/a/b/new/main/", "");
    return [`${place}/${searchParams.get("filename")}`, searchParams.get("value")];
  });
  assert.deepEqual(
    files.map(([path]) => path),
    [
      "content/en/new-page.md",
      "content/de/neue-seite.md",
      "content/fr/nouvelle-page.md",
      "content/es/pagina-nueva.md",
      "content/ar/صفحة-جديدة.md",
      "content/en/news/2026-03-01-new-page.md",
    ],
  );
  writeTree(folder, Object.fromEntries(files));
  const { status, stdout, stderr } = runWaymark(["check", "--date", "2026-03-01"], folder);
  assert.deepEqual([status, stdout, stderr], [0, "No problems.\n", ""]);
});

test("each page that somebody wrote leads to its file, and no other does", () => {
  const edit = "https://git.example.org/a/b/edit/main/content/en";
  assert.deepEqual(linksOf("/404.html"), [`${edit}/404.md`]);
  assert.deepEqual(linksOf("/en/site-map/"), []);
  assert.equal(linksOf("/de/news/")[0], `${edit}/news/index.md`);
  assert.equal(linksOf("/en/news/2026-02-28-boats/")[0], `${edit}/news/2026-02-28-boats.md`);
});
