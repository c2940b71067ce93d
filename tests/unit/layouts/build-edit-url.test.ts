import assert from "node:assert/strict";
import { test } from "node:test";
import { buildEditUrl } from "../../../src/layouts/build-edit-url.ts";
import { makePage } from "../../support/make-page.ts";

const page = makePage({ url: "/en/über uns/" });

function editUrl(url: string, folder = "content") {
  return buildEditUrl(page, { url, branch: "main", folder });
}

test("leads to the web editor of each kind of git host", () => {
  const path = "content/en/%C3%BCber%20uns.md";
  assert.equal(editUrl("https://github.com/a/b"), `https://github.com/a/b/edit/main/${path}`);
  assert.equal(editUrl("https://gitlab.com/a/b.git"), `https://gitlab.com/a/b/-/edit/main/${path}`);
  assert.equal(editUrl("https://codeberg.org/a/b/"), `https://codeberg.org/a/b/_edit/main/${path}`);
});

test("knows content at the top of the repository", () => {
  assert.equal(
    editUrl("https://github.com/a/b", ""),
    "https://github.com/a/b/edit/main/en/%C3%BCber%20uns.md",
  );
});

test("is absent where no repository is named", () => {
  assert.equal(buildEditUrl(page, null), null);
});
