import assert from "node:assert/strict";
import { test } from "node:test";
import { buildIn } from "../../../../src/commands/changes/build-in.ts";
import { writeTree } from "../../../support/file-tree.ts";
import { makeFolder } from "../../../support/run-waymark.ts";

test("a package.json that can't be read is a build that fails, and says so", async () => {
  const folder = makeFolder();
  writeTree(folder, { "package.json": "{" });
  const { ok, told } = await buildIn(folder, [], {}, new AbortController().signal);
  assert.equal(ok, false);
  assert.match(told, /^package\.json can't be read: /);
});
