import assert from "node:assert/strict";
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import { readKept } from "../../../src/cache/read-kept.ts";
import { readPack, writePack } from "../../../src/output/kept/pack.ts";
import { makeFolder } from "../../support/run-waymark.ts";

/** Reads what is kept at a path; says whether it was made anew. */
async function read(path: string): Promise<[text: string, isNew: boolean]> {
  let isNew = false;
  const bytes = await readKept({ cacheDir: dirname(path) }, basename(path), async () => {
    isNew = true;
    return Buffer.from("made");
  });
  return [Buffer.from(bytes).toString(), isNew];
}

test("what is kept is made once", async () => {
  const path = join(makeFolder(), "a/b");
  assert.deepEqual(await read(path), ["made", true]);
  assert.deepEqual(await read(path), ["made", false]);
});

test("what is damaged, cut or in the way is made anew", async () => {
  const folder = makeFolder();
  const path = join(folder, "a/b");
  await read(path);
  truncateSync(path, readFileSync(path).length - 1);
  assert.deepEqual(await read(path), ["made", true]);
  const bytes = readFileSync(path);
  bytes[40] = 0;
  writeFileSync(path, bytes);
  assert.equal((await read(path))[0], "made");
  mkdirSync(join(folder, "c/d"), { recursive: true });
  assert.deepEqual(await read(join(folder, "c/d")), ["made", true]);
  writeFileSync(join(folder, "e"), "a file where a folder is needed");
  assert.deepEqual(await read(join(folder, "e/f")), ["made", true]);
  assert.deepEqual(await read(join(folder, "e/f")), ["made", false]);
});

test("nothing is kept without a folder for it", async () => {
  let times = 0;
  const make = async () => Buffer.from(String(++times));
  await readKept({ cacheDir: null }, "a", make);
  assert.equal(Buffer.from(await readKept({ cacheDir: null }, "a", make)).toString(), "2");
});

test("a value comes back as it was, under its own key alone", async () => {
  const path = join(makeFolder(), "pack");
  const value = new Map([["a", { list: [1, null, "ä"] }]]);
  await writePack(path, "key 1", value);
  assert.deepEqual(await readPack(path, "key 1"), value);
  assert.equal(await readPack(path, "key 2"), null);
  assert.equal(await readPack(join(path, "none"), "key 1"), null);
});
