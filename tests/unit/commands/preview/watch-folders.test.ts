import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { watchFolders } from "../../../../src/commands/preview/watch-folders.ts";
import { writeTree } from "../../../support/file-tree.ts";
import { makeFolder } from "../../../support/run-waymark.ts";

const base = makeFolder();
let count = 0;
let folder: string;
let watching: ReturnType<typeof watchFolders>;
let seen: Set<string>;
let check: () => void;

describe("watchFolders", () => {
  beforeEach(() => {
    folder = join(base, String(count++));
    seen = new Set();
    check = () => {};
    writeTree(folder, { "content/en/about.md": "one", "content/en/deep/a/b.md": "one" });
    watching = watchFolders(
      (paths) => {
        for (const path of paths) seen.add(path.slice(folder.length + 1));
        check();
      },
      (path, error) => assert.fail(`${path}: ${error.message}`),
    );
    watching.add(join(folder, "content"));
  });
  afterEach(() => watching.end());

  /** Waits until all of these paths were reported since the last call. */
  function reported(...paths: string[]): Promise<void> {
    return new Promise((resolve) => {
      check = () => {
        if (!paths.every((path) => seen.has(path))) return;
        seen.clear();
        resolve();
      };
      check();
    });
  }

  test("a file that is written is reported", async () => {
    writeFileSync(join(folder, "content/en/deep/a/b.md"), "two");
    await reported("content/en/deep/a/b.md");
  });

  test("a file that is saved by renaming is reported each time", async () => {
    for (const text of ["two", "three", "four"]) {
      writeFileSync(join(folder, "content/en/about.md.tmp"), text);
      renameSync(join(folder, "content/en/about.md.tmp"), join(folder, "content/en/about.md"));
      await reported("content/en/about.md");
    }
  });

  test("files of a new folder are reported, also those that come later", async () => {
    writeTree(folder, { "content/en/new/one/index.md": "one" });
    await reported("content/en/new/one/index.md");
    writeFileSync(join(folder, "content/en/new/one/two.md"), "two");
    await reported("content/en/new/one/two.md");
  });

  test("a deleted file and a deleted folder are reported", async () => {
    rmSync(join(folder, "content/en/about.md"));
    await reported("content/en/about.md");
    rmSync(join(folder, "content/en/deep"), { recursive: true });
    await reported("content/en/deep");
  });

  test("a folder that takes the place of another one is followed", async () => {
    for (const text of ["two", "three"]) {
      writeTree(folder, { "other/a/b.md": text });
      rmSync(join(folder, "content/en/deep"), { recursive: true });
      renameSync(join(folder, "other"), join(folder, "content/en/deep"));
      await reported("content/en/deep/a/b.md");
      writeFileSync(join(folder, "content/en/deep/a/b.md"), `${text} more`);
      await reported("content/en/deep/a/b.md");
    }
  });

  test("a watched folder may go and come back, and one may come only later", async () => {
    rmSync(join(folder, "content"), { recursive: true });
    await reported("content");
    writeTree(folder, { "content/en/about.md": "two" });
    await reported("content/en/about.md");
    watching.add(join(folder, "assets"));
    writeTree(folder, { "assets/styles/main.scss": "" });
    await reported("assets/styles/main.scss");
    writeFileSync(join(folder, "assets/styles/main.scss"), "a{}");
    await reported("assets/styles/main.scss");
  });

  test("what editors and git put beside the files is passed over", async () => {
    mkdirSync(join(folder, "content/.git"));
    for (const name of [".about.md.swp", "about.md~", ".#about.md", "#about.md#", "4913", ".git/index"])
      writeFileSync(join(folder, "content", name), "");
    writeFileSync(join(folder, "content/last.md"), "");
    const all = new Promise<string[]>((resolve) => {
      check = () => seen.has("content/last.md") && resolve([...seen]);
      check();
    });
    assert.deepEqual(await all, ["content/last.md"]);
  });
});
