import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { withTempFolder } from "../../bench/with-temp-folder.ts";

test("takes the folder away after the work, also when the work fails", async () => {
  const folders: string[] = [];
  const work = async (folder: string) => {
    folders.push(folder);
    await writeFile(join(folder, "file"), "text");
    if (folders.length === 2) throw new Error("no");
    return "done";
  };
  assert.equal(await withTempFolder(tmpdir(), work), "done");
  await assert.rejects(withTempFolder(tmpdir(), work), { message: "no" });
  assert.deepEqual(folders.map(existsSync), [false, false]);
});
