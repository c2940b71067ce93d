import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { findDeadLinks } from "../support/find-dead-links.ts";
import { listPages } from "../support/list-pages.ts";
import { attribute, readPage } from "../support/read-page.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";
import { manyLanguages, writeLanguages } from "../support/write-languages.ts";

const folder = makeFolder();
const output = join(folder, "_site");
const folders = manyLanguages.map((code) => `/${code.toLowerCase()}/`);

function build(in_: string, ...args: string[]): void {
  const { status, stderr } = runWaymark(["build", "--no-cache", ...args], in_);
  assert.equal(status, 0, stderr);
}

before(() => {
  writeLanguages(folder, manyLanguages, 30);
  build(folder);
});

test("no link of a site in 29 languages is dead, however much of it is translated", () => {
  const pages = listPages(output).filter((url) => url.split("/").length > 3);
  for (const own of folders) assert.ok(pages.filter((url) => url.startsWith(own)).length >= 31, own);
  assert.deepEqual(findDeadLinks(output), []);
});

test("a reader who follows links comes to no other language but by the names of the languages", () => {
  const isOther = (href: string, own: string) =>
    folders.some((other) => other !== own && href.startsWith(other));
  for (const own of ["/es/", "/ar/", "/pt-br/"]) {
    for (const url of listPages(output).filter((each) => each.startsWith(own))) {
      const others = readPage(output, url)
        .elements("a")
        .filter(
          (link) => isOther(attribute(link, "href") ?? "", own) && attribute(link, "hreflang") === null,
        );
      assert.deepEqual(
        others.map((link) => attribute(link, "href")),
        [],
        url,
      );
    }
  }
});

test("what is not translated is in no sitemap and no search of its language", () => {
  const sitemap = readFileSync(join(output, "sitemap.xml"), "utf8");
  const locations = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
  const spanish = locations.filter((url) => url?.includes("/es/"));
  assert.equal(spanish.length, 7, spanish.join("\n"));
});

test("an unfinished translation of 200 pages has no dead link, opened from a disk as well", () => {
  const large = makeFolder();
  writeLanguages(large, ["en", "ar"], 200);
  build(large, "--relative");
  assert.equal(listPages(join(large, "_site")).filter((url) => url.startsWith("/ar/")).length, 202);
  assert.deepEqual(findDeadLinks(join(large, "_site")), []);
});

test("one more language is added by copying a folder", () => {
  const site = makeFolder("tests/fixtures/harbour");
  cpSync(join(site, "content/ar"), join(site, "content/fr"), { recursive: true });
  build(site);
  assert.ok(existsSync(join(site, "_site/fr/index.html")));
  const start = readPage(join(site, "_site"), "/fr/").elements("html")[0];
  assert.deepEqual([start && attribute(start, "lang"), start && attribute(start, "dir")], ["fr", "ltr"]);
  assert.deepEqual(findDeadLinks(join(site, "_site")), []);
});
