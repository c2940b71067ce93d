import assert from "node:assert/strict";
import { test } from "node:test";
import { pageKey, placeOwnPages } from "../../../../src/commands/new/place-own-pages.ts";

const place = (...paths: string[]) => Object.fromEntries(placeOwnPages(paths, ["en", "de"]));

test("pages and pictures keep their folders, below the first language or their own", () => {
  assert.deepEqual(place("a.md", "more/b.markdown", "more/b.JPG", "de/a.md", "notes.txt"), {
    "a.md": "content/en/a.md",
    "more/b.markdown": "content/en/more/b.markdown",
    "more/b.JPG": "content/en/more/b.JPG",
    "de/a.md": "content/de/a.md",
  });
});

test("a folder that all pages lie in is no part of their address", () => {
  assert.deepEqual(place("docs/site/a.md", "docs/site/b/c.md", "logo.png"), {
    "docs/site/a.md": "content/en/a.md",
    "docs/site/b/c.md": "content/en/b/c.md",
    "logo.png": "content/en/logo.png",
  });
});

test("papers of a repository are no pages, and pictures without a page are left alone", () => {
  assert.deepEqual(place("README.md", "LICENSE.md", "CODE_OF_CONDUCT.md", "shot.png"), {});
  assert.deepEqual(Object.keys(place("READY.md", "help/README.md")), ["READY.md", "help/README.md"]);
});

test("files that would be one page have one key", () => {
  for (const path of ["en/about.md", "en/about/index.md", "en/2-about.markdown", "en/about/_index.md"])
    assert.equal(pageKey(path), "en/about");
  assert.equal(pageKey("en/about.png"), null);
});
