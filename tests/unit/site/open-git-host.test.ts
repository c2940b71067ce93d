import assert from "node:assert/strict";
import { test } from "node:test";
import { openGitHost } from "../../../src/site/open-git-host.ts";

test("the editor of a file is opened at a line, on each kind of git host", () => {
  const edit = (url: string, line?: number) =>
    openGitHost({ url, branch: "main", folder: "content" }).edit("en/a (1).md", line);
  assert.equal(edit("https://github.com/a/b"), "https://github.com/a/b/edit/main/content/en/a%20(1).md");
  assert.equal(
    edit("https://github.com/a/b", 3),
    "https://github.com/a/b/edit/main/content/en/a%20(1).md#L3",
  );
  assert.equal(
    edit("https://gitlab.com/a/b/", 3),
    "https://gitlab.com/a/b/-/edit/main/content/en/a%20(1).md#L3",
  );
  assert.equal(
    edit("https://codeberg.org/a/b", 0),
    "https://codeberg.org/a/b/_edit/main/content/en/a%20(1).md",
  );
});
