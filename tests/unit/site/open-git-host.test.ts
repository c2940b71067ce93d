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
  assert.equal(
    edit("https://bitbucket.org/a/b.git/", 3),
    "https://bitbucket.org/a/b/src/main/content/en/a%20(1).md?mode=edit",
  );
});

test("a host of one's own is of the kind that the settings say, and like GitHub without a word of it", () => {
  const url = "https://git.example.org/a/b";
  const open = (host?: "gitlab" | "forgejo" | "bitbucket") =>
    openGitHost({ url, branch: "main", folder: "content", ...(host && { host }) });
  assert.equal(open().edit("a.md"), `${url}/edit/main/content/a.md`);
  assert.equal(open("gitlab").edit("a.md"), `${url}/-/edit/main/content/a.md`);
  assert.equal(open("forgejo").edit("a.md", 2), `${url}/_edit/main/content/a.md#L2`);
  assert.match(
    open("gitlab").add("en/a.md", "A") ?? "",
    /\/-\/new\/main\/content\/en\?file_name=a\.md&content=A$/,
  );
  assert.equal(
    open("bitbucket").add("a.md", "A"),
    null,
    "no address of Bitbucket opens a file that is filled in",
  );
});
