import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { listPages } from "../support/list-pages.ts";
import { attribute, inside, readPage, textOf } from "../support/read-page.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { writeSite } from "../support/write-site.ts";

const folder = makeFolder("tests/fixtures/harbour");
const output = join(folder, "_site");
const opening = join(folder, "content/fr/visit/opening-hours.md");

function build(): string {
  const { status, stderr } = runWaymark(["build", "--date", "2026-03-01"], folder);
  assert.equal(status, 0, stderr);
  return stderr;
}

before(() => {
  cpSync(join(folder, "content/en"), join(folder, "content/fr"), { recursive: true });
  build();
});

const languagesOf = (url: string) =>
  inside(readPage(output, url), "language-switch")
    .filter(({ tagName }) => tagName === "a")
    .map((link) => `${attribute(link, "lang")} ${attribute(link, "href")}`);

test("a folder that was copied is a language of the site, which each page offers", () => {
  assert.deepEqual(languagesOf("/en/visit/"), ["en /en/visit/", "ar /ar/visit/", "fr /fr/visit/"]);
  const addresses = (code: string) =>
    listPages(output)
      .filter((url) => url.startsWith(`/${code}/`))
      .map((url) => url.replace(`/${code}/`, ""));
  assert.deepEqual(addresses("fr"), [...addresses("en"), "404.html"].sort());
  const [html] = readPage(output, "/fr/visit/").elements("html");
  assert.equal(html && attribute(html, "lang"), "fr");
  assert.match(readPage(output, "/").html, /<a [^>]*href="\/fr\/"/);
});

test("a folder with the name of a listed language, or of a country that speaks it, is told with the name to give it", () => {
  const listed = writeSite({
    "site.yaml": "languages:\n  - code: en\n  - code: fr\n  - code: ja\n",
    "en/index.md": "# Hello\n\nWords of the first page.\n",
    "Francais/index.md": "# Bonjour\n",
    "jp/index.md": "# Hello\n",
  });
  const { stdout, stderr } = runWaymark(["check"], listed);
  assert.match(
    stdout + stderr,
    /no page in French, [^\n]* a folder "fr"\. If "Francais" is that, call it so\.[\s\S]*"ja"\. If "jp" is that/,
  );
});

test("a language that is listed before its first page is there is told, and stops nothing", () => {
  const listed = writeSite({
    "site.yaml": "languages:\n  - code: en\n  - code: fr\n",
    "en/index.md": "# Hello\n\nWords of the first page.\n",
  });
  const { status, stdout, stderr } = runWaymark(["check"], listed);
  assert.equal(status, 0);
  assert.match(
    stdout + stderr,
    /content\/site\.yaml:3:11 {2}notice: language-empty\n[\s\S]*There is no page in French, so nobody is offered it\. Put its pages into a folder "fr" beside the others/,
  );
});

test("the links of a copied page lead to its own language", () => {
  const links = inside(readPage(output, "/fr/"), "prose").filter(({ tagName }) => tagName === "a");
  const within = links.map((link) => attribute(link, "href") ?? "").filter((to) => to.startsWith("/"));
  assert.ok(within.length > 3);
  assert.deepEqual(
    within.filter((to) => !to.startsWith("/fr/")),
    [],
  );
});

/** The language that words say they are in, inside a part of a page; `undefined` where they are nowhere in it. */
function languageOf(url: string, part: string, words: string) {
  const found = inside(readPage(output, url), part).findLast((element) => textOf(element) === words);
  return found && attribute(found, "lang");
}

test("title, lead and headings that were copied with the words below them say in which language they are, as does the site", () => {
  const knots = "/fr/learn/knots/";
  writeFileSync(
    join(folder, "content/fr/learn/knots.md"),
    readFileSync(join(folder, "content/en/learn/knots.md"), "utf8")
      .replace("title: Tie a knot", "title: Faire un nœud")
      .replace("## The bowline {", "## Le nœud de chaise {"),
  );
  build();
  const ofKnots = (part: string, words: string) => languageOf(knots, part, words);
  assert.equal(ofKnots("page-header", "Faire un nœud"), null);
  assert.equal(ofKnots("page-header", "Three knots that every visitor can take home."), "en");
  assert.equal(ofKnots("on-this-page", "Le nœud de chaise"), null);
  assert.equal(ofKnots("on-this-page", "Which knot for what"), "en");
  assert.equal(ofKnots("site-footer", "Boats, ropes and stories from two centuries."), "en");
  assert.equal(languageOf("/fr/learn/history/", "page-header", "The story of the harbour"), "en");
  assert.equal(languageOf("/ar/learn/knots/", "site-footer", "مراكب وحبال وحكايات من قرنين."), null);
});

test("what is not translated yet in the copied pages is marked, part by part, until it is", () => {
  const notes = (url: string) =>
    inside(readPage(output, url), "prose").filter(
      (element) => attribute(element, "class") === "translation-notice",
    ).length;
  assert.ok(notes("/fr/learn/history/") > 0);
  assert.match(readPage(output, "/fr/learn/history/").html, /<p lang="en" dir="ltr">The first pier was/);
  const history = join(folder, "content/fr/learn/history.md");
  const text = readFileSync(history, "utf8");
  writeFileSync(
    history,
    text.replace(
      "The first pier was a row of oak posts",
      "Le premier quai était une rangée de poteaux en chêne",
    ),
  );
  build();
  assert.doesNotMatch(readPage(output, "/fr/learn/history/").html, /<p lang="en" dir="ltr">[^<]*Le premier/);
});

test("a page that is taken out of it shows the original again, and no link leads nowhere", () => {
  writeFileSync(opening, "---\ndraft: true\n---\n# Horaires\n\nBientôt.\n");
  build();
  const page = readPage(output, "/fr/visit/opening-hours/");
  assert.equal(inside(page, "translation-notice").length > 0, true);
  assert.match(page.html, /<h1 [^>]*lang="en"/);
});
