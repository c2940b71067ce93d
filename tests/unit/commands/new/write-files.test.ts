import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeFiles } from "../../../../src/commands/new/write-files.ts";
import { readTree, writeTree } from "../../../support/file-tree.ts";
import { makeFolder } from "../../../support/run-waymark.ts";

test("files are written and pages copied into folders that are made for them, and scripts can be run", () => {
  const folder = makeFolder();
  writeTree(folder, { "old.md": "# Old\n" });
  writeFiles(
    join(folder),
    [{ path: "a/b/run.sh", contents: "#!/bin/sh\n", isProgram: true }],
    new Map([["old.md", "content/en/old.md"]]),
  );
  assert.equal(statSync(join(folder, "a/b/run.sh")).mode & 0o111, 0o111);
  assert.equal(readFileSync(join(folder, "content/en/old.md"), "utf8"), "# Old\n");
});

test("where one can't be written, nothing is left of the others, and what was there stays", () => {
  const folder = makeFolder();
  writeTree(folder, { "mine.txt": "mine" });
  const inner = join(folder, "a/new/site");
  const tooLong = { path: `c/${"x".repeat(300)}`, contents: "" };
  assert.throws(() => writeFiles(inner, [{ path: "b.txt", contents: "" }, tooLong], new Map()), {
    code: "ENAMETOOLONG",
  });
  assert.ok(!existsSync(join(folder, "a")));
  const first = { path: "b.txt", contents: "" };
  assert.throws(() => writeFiles(folder, [first, { path: "mine.txt", contents: "" }], new Map()), {
    code: "EEXIST",
  });
  assert.deepEqual(readTree(folder), { "mine.txt": "mine" });
});
