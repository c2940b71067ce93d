import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { readTree, writeTree } from "../support/file-tree.ts";
import { attribute, type BuiltPage, inside, readPage, textOf } from "../support/read-page.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

const folder = makeFolder();
/** Output folders with the options that they are built with; the first is the published site. */
const ways: Record<string, string[]> = {
  published: ["--host", "netlify"],
  headers: ["--preview", "--host", "netlify"],
  prefix: ["--preview", "--path-prefix", "/pull/7/"],
  disk: ["--preview", "--relative"],
};
const previews = Object.keys(ways).slice(1);

before(() => {
  writeTree(join(folder, "content"), {
    "site.yaml": "title: Harbour museum\nurl: https://museum.example/harbour/\nhome: /en/\n",
    "redirects.yaml": "- { from: /old/, to: /en/visit/ }\n",
    "en/index.md": "# Harbour museum\n\nBoats. See [when to come](visit.md).\n",
    "en/visit.md": "# Visit us\n\nEvery day.\n",
    "en/secret.md": "---\ndraft: true\n---\n\n# Not yet\n\nWords.\n",
    "404.md": "# Nothing here\n\nNo page.\n",
  });
  for (const [output, options] of Object.entries(ways)) build(output, options);
});

function build(output: string, options: string[]): void {
  const { status, stderr } = runWaymark(["build", "--output", output, ...options], folder);
  assert.equal(status, 0, stderr);
}

const text = (output: string, path: string) => readFileSync(join(folder, output, path), "utf8");
const open = (output: string, url: string) => readPage(join(folder, output), url);

/** What a page says to search engines, and of itself. */
function signs(page: BuiltPage) {
  const find = (tag: string, key: string, value: string, wanted: string) => {
    const element = page.elements(tag).find((found) => attribute(found, key) === value);
    return element ? attribute(element, wanted) : null;
  };
  return {
    robots: find("meta", "name", "robots", "content"),
    canonical: find("link", "rel", "canonical", "href"),
    notice: inside(page, "preview-notice").map((element) => textOf(element)),
  };
}

for (const output of previews) {
  test(`a preview is marked on each page, kept out of search engines, and names the published page: ${output}`, () => {
    assert.deepEqual(signs(open(output, "/en/visit/")), {
      robots: "noindex",
      canonical: "https://museum.example/harbour/en/visit/",
      notice: ["This is a preview. It shows how the site may look soon.", "Go to the published page"],
    });
    assert.deepEqual(signs(open(output, "/404.html")), {
      robots: "noindex",
      canonical: null,
      notice: ["This is a preview. It shows how the site may look soon."],
    });
    assert.equal(text(output, "robots.txt"), "User-agent: *\nDisallow: /\n");
    assert.ok(!existsSync(join(folder, output, "sitemap.xml")));
  });

  test(`a preview shows no draft: ${output}`, () => {
    assert.ok(!existsSync(join(folder, output, "en/secret")));
  });
}

test("the published site has no trace of it", () => {
  assert.deepEqual(signs(open("published", "/en/visit/")), {
    robots: null,
    canonical: "https://museum.example/harbour/en/visit/",
    notice: [],
  });
  assert.match(text("published", "robots.txt"), /^User-agent: \*\nAllow: \/\n/);
  assert.ok(existsSync(join(folder, "published/sitemap.xml")));
  assert.doesNotMatch(text("published", "_headers"), /X-Robots-Tag|noindex/);
});

test("hosts that send headers say it in one, and promise no https for the address", () => {
  const headers = text("headers", "_headers");
  assert.match(headers, /^\/\*\n(?: {2}.+\n)* {2}X-Robots-Tag: noindex\n/);
  assert.doesNotMatch(headers, /Strict-Transport-Security/);
});

test("pages that forward are kept out of search engines too", () => {
  assert.deepEqual(signs(open("prefix", "/old/")), {
    robots: "noindex",
    canonical: "https://museum.example/harbour/en/visit/",
    notice: [],
  });
});

test("links stay in the preview, wherever it is", () => {
  const link = (output: string) => {
    const found = open(output, "/en/")
      .elements("a")
      .find((a) => textOf(a) === "when to come");
    return found && attribute(found, "href");
  };
  assert.equal(link("headers"), "/en/visit/");
  assert.equal(link("prefix"), "/pull/7/en/visit/");
  assert.equal(link("disk"), "./visit/index.html");
});

test("the help says what it is for", () => {
  const { stdout } = runWaymark(["build", "--help"], folder);
  assert.match(
    stdout,
    /--preview +Build for a preview address: marked as a preview, and kept out of search engines\.\n/,
  );
});

test("a folder that held a preview holds the published site after the next build, file by file", () => {
  const published = readTree(join(folder, "published"));
  build("headers", ways.published as string[]);
  assert.deepEqual(readTree(join(folder, "headers")), published);
});
