import assert from "node:assert/strict";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { readPack, writePack } from "../../../src/cache/pack.ts";
import { readKept } from "../../../src/cache/read-kept.ts";
import { takeCacheFaults, tryCache } from "../../../src/cache/try-cache.ts";
import { makeFolder } from "../../support/run-waymark.ts";

/** Reads what is kept at a path; says whether it was made anew. */
async function read(path: string, cacheDir = dirname(path)): Promise<[text: string, isNew: boolean]> {
  let isNew = false;
  const bytes = await readKept({ cacheDir }, relative(cacheDir, path), async () => {
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
  assert.deepEqual(await read(join(folder, "e/f"), folder), ["made", true]);
  assert.deepEqual(await read(join(folder, "e/f"), folder), ["made", false]);
});

test("nothing is kept without a folder for it", async () => {
  let times = 0;
  const make = async () => Buffer.from(String(++times));
  await readKept({ cacheDir: null }, "a", make);
  assert.equal(Buffer.from(await readKept({ cacheDir: null }, "a", make)).toString(), "2");
});

test("a value comes back as it was, under its own key alone", async () => {
  const folder = makeFolder();
  const value = new Map([["a", { list: [1, null, "ä"] }]]);
  await writePack(folder, "pack", "key 1", value);
  assert.deepEqual(await readPack(folder, "pack", "key 1"), value);
  assert.equal(await readPack(folder, "pack", "key 2"), null);
  assert.equal(await readPack(folder, "none", "key 1"), null);
});

test("what lies under another one's name, or was kept under another key, is not believed", async () => {
  const folder = makeFolder();
  await read(join(folder, "styles"));
  await writePack(folder, "pack", "key 1", "value");
  cpSync(join(folder, "styles"), join(folder, "scripts"));
  cpSync(join(folder, "pack"), join(folder, "pack 2"));
  assert.deepEqual(await read(join(folder, "scripts")), ["made", true]);
  assert.equal(await readPack(folder, "pack 2", "key 1"), null);
});

test("the same may be made twice at once", async () => {
  const path = join(makeFolder(), "images/one");
  await Promise.all(Array.from({ length: 20 }, () => read(path)));
  assert.deepEqual(await read(path), ["made", false]);
  assert.deepEqual(readdirSync(dirname(path)), ["one"]);
});

for (const [what, spoil] of Object.entries({
  "a link to a folder that is gone": (path: string) => symlinkSync(join(path, "../nowhere/at-all"), path),
  "a file": (path: string) => writeFileSync(path, "a file in its place"),
  "a link that leads to itself": (path: string) => symlinkSync(path, path),
}))
  test(`a cache that is ${what} is told of once, and everything is made all the same`, async () => {
    const folder = join(makeFolder(), ".cache");
    spoil(folder);
    assert.deepEqual(await read(join(folder, "one")), ["made", true]);
    assert.deepEqual(await read(join(folder, "one")), ["made", true]);
    const [fault, ...more] = takeCacheFaults(folder);
    assert.equal(fault?.level, "notice");
    assert.match(fault?.message ?? "", /^What could be taken again next time can't be kept: [a-z]/);
    assert.doesNotMatch(fault?.message ?? "", /E[A-Z]{4}/);
    assert.deepEqual(more, []);
    assert.deepEqual(takeCacheFaults(folder), []);
  });

test("a folder that can't be read or written is told of, and no fault of the program is taken for one of the cache", async () => {
  const folder = makeFolder();
  await assert.rejects(
    readKept({ cacheDir: folder }, "a", () => Promise.reject(new Error("broken"))),
    /broken/,
  );
  assert.deepEqual(takeCacheFaults(folder), []);
  await tryCache(folder, () => writeFile("/dev/full", "a"), undefined);
  assert.match(takeCacheFaults(folder)[0]?.message ?? "", /the disk is full/);
  // Longer than any disk allows.
  assert.deepEqual(await read(join(folder, "a".repeat(300))), ["made", true]);
  assert.match(takeCacheFaults(folder)[0]?.message ?? "", /the name is longer than the disk allows/);
});
