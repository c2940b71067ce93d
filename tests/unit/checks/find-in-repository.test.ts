import assert from "node:assert/strict";
import { test } from "node:test";
import { findInRepository } from "../../../src/checks/find-in-repository.ts";

const find = (href: string, folder = "content", url = "https://github.com/harbour/site", branch = "main") =>
  findInRepository(href, { url, branch, folder });

test("an address that shows a file of the content at the git host is known in each of its forms", () => {
  for (const form of ["blob", "edit", "raw", "tree"])
    assert.equal(
      find(`https://github.com/Harbour/site/${form}/main/content/en/a%20b.md?plain=1#L3`),
      "en/a b.md",
    );
  assert.equal(
    find("https://raw.githubusercontent.com/harbour/site/main/content/en/pier.png"),
    "en/pier.png",
  );
  assert.equal(
    find("https://gitlab.com/h/s/-/blob/main/en/a.md", "", "https://gitlab.com/h/s.git"),
    "en/a.md",
  );
  assert.equal(
    find("https://codeberg.org/h/s/src/branch/main/content/en/a.md", "content", "https://codeberg.org/h/s"),
    "en/a.md",
  );
});

test("a branch may have a slash in its name, a folder other letters, and the address of the repository an end that is none of its name", () => {
  const url = "https://github.com/harbour/site.git/";
  for (const branch of ["release/1", "release%2F1"])
    assert.equal(
      find(`https://github.com/harbour/site/blob/${branch}/en/a.md`, "", url, "release/1"),
      "en/a.md",
    );
  assert.equal(find("https://github.com/harbour/site/blob/main/s%C3%ADtio/en/a.md", "sítio"), "en/a.md");
});

test("every other address is none of it", () => {
  for (const href of [
    "https://github.com/harbour/site",
    "https://github.com/harbour/site/issues/3",
    "https://github.com/harbour/site/blob/main/src/content/a.ts",
    "https://github.com/harbour/site-two/blob/main/content/en/a.md",
    "https://evil.example/harbour/site/blob/main/content/en/a.md",
    "https://github.com/harbour/site/blob/main/content/%zz.md",
    "en/a.md",
  ])
    assert.equal(find(href), null, href);
  assert.equal(findInRepository("https://github.com/harbour/site/blob/main/content/a.md", null), null);
});
