import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { listPages } from "../support/list-pages.ts";
import { attribute, inside, readPage, textOf } from "../support/read-page.ts";
import { runWaymark } from "../support/run-waymark.ts";
import { writeSite } from "../support/write-site.ts";

const codes =
  "en ar bg cs da de el es et fa fi fr he hi hu id it ja ko nl pl pt-BR pt ru sv th tr uk zh-Hant".split(" ");
const origin = "https://site.example";
let output = "";

/**
 * A page each of which some languages lack: `p1.md` is in every language, `p2.md` in each second one, `p3.md` in each third one …
 * Danish has an address of its own for one.
 */
function makePages(): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const [at, code] of codes.entries()) {
    pages[`${code}/index.md`] = `---\ntitle: Start ${code}\n---\n\nWords.\n`;
    for (let n = 1; n <= 6; n++)
      if (at % n === 0)
        pages[`${code}/part/p${n}.md`] =
          `---\ntitle: P${n} ${code}\n${code === "da" && n === 2 ? "permalink: /da/to/\n" : ""}---\n\nWords.\n`;
  }
  return pages;
}

before(() => {
  const languages = codes.map((code) => `  - code: ${code}\n`).join("");
  const folder = writeSite({
    "site.yaml": `title: Site\nurl: ${origin}\nlanguages:\n${languages}`,
    ...makePages(),
  });
  const { status, stderr } = runWaymark(["build", "--no-cache"], folder);
  assert.equal(status, 0, stderr);
  output = join(folder, "_site");
});

/** The addresses that a page names for search engines, by their languages. */
function alternatesOf(url: string): Map<string, string> {
  const links = readPage(output, url)
    .elements("link")
    .filter((link) => attribute(link, "rel") === "alternate");
  return new Map(
    links.map((link) => [
      attribute(link, "hreflang") ?? "",
      (attribute(link, "href") ?? "").slice(origin.length),
    ]),
  );
}

const isOriginal = (url: string) =>
  readPage(output, url).html.includes(`<link rel="canonical" href="${origin}${url}">`);
const pagesOf = () => listPages(output).filter((url) => url.endsWith("/"));

test("each page is named by all pages that it names, in 29 languages, and by no page in the place of a translation", () => {
  const written = pagesOf().filter(isOriginal);
  assert.ok(written.length > 100);
  for (const url of written) {
    const named = alternatesOf(url);
    for (const [code, other] of named) {
      assert.ok(isOriginal(other), `${url} names ${other}, which shows another page`);
      if (code !== "x-default") assert.deepEqual(alternatesOf(other), named, `${url} and ${other}`);
    }
    if (named.size > 0) assert.ok([...named.values()].includes(url), url);
  }
});

test("the page for all other languages is that of the first one, and for the first pages the one that names the languages", () => {
  assert.equal(alternatesOf("/fr/part/p1/").get("x-default"), "/en/part/p1/");
  assert.equal(alternatesOf("/ar/").get("x-default"), "/");
  assert.equal(alternatesOf("/").get("x-default"), "/");
  assert.equal(alternatesOf("/").get("da"), "/da/");
  assert.equal(alternatesOf("/bg/part/p2/").get("da"), "/da/to/");
});

test("the switch of each page leads to the same page in each language, by its own name and address, and never to nothing", () => {
  for (const url of pagesOf().filter((one) => one !== "/")) {
    const links = inside(readPage(output, url), "language-switch").filter(({ tagName }) => tagName === "a");
    assert.deepEqual(
      links.map((link) => attribute(link, "hreflang")),
      codes,
      url,
    );
    for (const link of links) {
      const to = attribute(link, "href") ?? "";
      assert.ok(existsSync(join(output, to, "index.html")), `${url} leads to ${to}`);
      assert.equal(attribute(link, "lang"), attribute(link, "hreflang"));
    }
    const current = links.filter((link) => attribute(link, "aria-current") !== null);
    assert.deepEqual(
      current.map((link) => attribute(link, "href")),
      [url],
    );
  }
  const names = inside(readPage(output, "/en/"), "language-switch")
    .filter(({ tagName }) => tagName === "a")
    .map(textOf);
  assert.ok(
    names.includes("العربية") && names.includes("Français") && names.includes("繁體中文"),
    names.join(),
  );
});

test("the sitemap names what search engines may list, each with its other languages", () => {
  const map = readFileSync(join(output, "sitemap.xml"), "utf8");
  const entries = [...map.matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)];
  assert.deepEqual(
    entries.map(([, url = ""]) => url.slice(origin.length)).sort(),
    pagesOf().filter(isOriginal),
  );
  for (const [, url = "", rest = ""] of entries) {
    const links = [...rest.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]*)" href="([^"]*)"\/>/g)].map(
      ([, code = "", to = ""]) => [code, to.slice(origin.length)] as const,
    );
    assert.deepEqual(new Map(links), alternatesOf(url.slice(origin.length)));
  }
});

test("the page at the top names the languages, and leads to the first page of each", () => {
  const links = inside(readPage(output, "/"), "languages").filter(({ tagName }) => tagName === "a");
  assert.deepEqual(
    links.map((link) => attribute(link, "href")),
    codes.map((code) => `/${code.toLowerCase()}/`),
  );
  assert.doesNotMatch(readPage(output, "/").html, /http-equiv="refresh"/);
});

test("at the address of a preview the page at the top says so too, and search engines are kept out", () => {
  const pages = { "en/index.md": "# Start\n\nWords.\n", "es/index.md": "# Inicio\n\nTexto.\n" };
  const settings = `title: Site\nurl: ${origin}\nlanguages:\n  - code: en\n  - code: es\n`;
  const folder = writeSite({ "site.yaml": settings, ...pages });
  const { status, stderr } = runWaymark(["build", "--preview"], folder);
  assert.equal(status, 0, stderr);
  const page = readPage(join(folder, "_site"), "/");
  assert.ok(inside(page, "preview-notice").length > 0);
  assert.match(page.html, /<meta name="robots" content="noindex">/);
});
