import assert from "node:assert/strict";
import { test } from "node:test";
import { FilePlan } from "../../../src/redirects/file-plan.ts";

/** A plan with these paths in it, each made of the next letter. */
function plan(...paths: string[]): FilePlan {
  const made = new FilePlan();
  for (const [at, path] of paths.entries()) made.add(path, String.fromCharCode(97 + at));
  return made;
}

test("names each folder once, outer ones first", () => {
  const files = new FilePlan();
  assert.deepEqual(files.add("en/a/index.html", "a"), { folders: ["en", "en/a"], rival: null });
  assert.deepEqual(files.add("en/b/index.html", "b"), { folders: ["en/b"], rival: null });
  assert.deepEqual(files.add("index.html", "c"), { folders: [], rival: null });
});

test("tells what has a path already, and takes the other not in", () => {
  const files = plan("about/index.html");
  assert.deepEqual(files.add("about/index.html", "b"), { rival: { path: "about/index.html", by: "a" } });
  assert.deepEqual(files.add("about", "c"), { rival: { path: "about/index.html", by: "a" } });
});

test("looks at the plan below too, and leaves that as it is", () => {
  const below = plan("about/index.html");
  const above = new FilePlan(below);
  assert.deepEqual(above.add("About/index.html", "b"), { rival: { path: "about/index.html", by: "a" } });
  assert.deepEqual(above.add("about/b.html", "b"), { folders: [], rival: null });
  assert.deepEqual(
    [above, below].map((made) => made.hasFile("about/b.html")),
    [true, false],
  );
});

test("lets no file be where a folder is, and no folder where a file is", () => {
  const files = plan("a/index.html", "b");
  assert.deepEqual(files.add("a", "c"), { rival: { path: "a/index.html", by: "a" } });
  assert.deepEqual(files.add("b/index.html", "c"), { rival: { path: "b", by: "b" } });
  assert.deepEqual(files.add("b/c/d.html", "c"), { rival: { path: "b", by: "b" } });
});

test("takes names as equal that many disks take as equal", () => {
  for (const [first, second] of [
    ["About.html", "about.html"],
    ["Team/a.html", "team/b.html"],
    ["en/Team/x/a.html", "en/team/y/b.html"],
    ["caf\u00e9.html", "cafe\u0301.html"],
  ] as const)
    assert.deepEqual(plan(first).add(second, "b"), { rival: { path: first, by: "a" } });
});

test("knows its files and folders by their exact names", () => {
  const files = plan("en/About/index.html");
  assert.deepEqual(
    ["en/About/index.html", "en/about/index.html"].map((path) => files.hasFile(path)),
    [true, false],
  );
  assert.deepEqual(
    ["en", "en/About", "en/about", "e"].map((path) => files.hasFolder(path)),
    [true, true, false, false],
  );
});
