import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openKeptOutput } from "../../../src/cache/kept-output.ts";
import { takeCacheFaults } from "../../../src/cache/try-cache.ts";
import { makeFolder } from "../../support/run-waymark.ts";

const record = { size: 1, sha256: "0", key: "1", printed: null, stamp: "" };

function makeWork(folder: string, name = "a.html"): string {
  const work = join(folder, "work");
  mkdirSync(work);
  writeFileSync(join(work, name), "a");
  return work;
}

test("what an output held before comes back with what is known of it, once", async () => {
  const folder = makeFolder();
  const cache = join(folder, ".cache");
  const first = await openKeptOutput(cache, "/site");
  await first.keepFolder(makeWork(folder), new Map([["b.html", record]]));
  const second = await openKeptOutput(cache, "/site");
  assert.deepEqual([...second.current.keys()], ["b.html"]);
  // Nothing was known of what the first one kept.
  assert.equal((await second.takeFolder(join(folder, "work"))).size, 0);

  await second.keepFolder(makeWork(folder), new Map([["c.html", record]]));
  const third = await openKeptOutput(cache, "/site");
  const empty = join(folder, "empty");
  mkdirSync(empty);
  assert.deepEqual([...(await third.takeFolder(empty)).keys()], ["b.html"]);
  assert.deepEqual(readdirSync(empty), ["a.html"]);
  const again = await openKeptOutput(cache, "/site");
  const other = join(folder, "other");
  mkdirSync(other);
  assert.equal((await again.takeFolder(other)).size, 0);
  assert.ok(existsSync(other));
});

test("nothing that is known of one output is believed of another", async () => {
  const folder = makeFolder();
  const cache = join(folder, ".cache");
  await (await openKeptOutput(cache, "/one")).keepFolder(makeWork(folder), new Map([["a.html", record]]));
  assert.equal((await openKeptOutput(cache, "/two")).current.size, 0);
});

test("an output that can't be kept is told of, and the next one is made from nothing", async () => {
  const folder = makeFolder();
  const cache = join(folder, ".cache");
  writeFileSync(cache, "a file in its place");
  await (await openKeptOutput(cache, "/site")).keepFolder(makeWork(folder), new Map([["a.html", record]]));
  assert.equal(takeCacheFaults(cache).length, 1);
  assert.equal((await openKeptOutput(cache, "/site")).current.size, 0);
});
