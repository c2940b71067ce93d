import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { pruneCache } from "../../../src/cache/prune-cache.ts";
import { readKept, writeEntry } from "../../../src/cache/read-kept.ts";
import { makeFolder } from "../../support/run-waymark.ts";

const day = 86_400_000;
const now = Date.now();

function write(path: string, daysAgo: number): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, "kept");
  age(path, daysAgo);
}

function age(path: string, daysAgo: number): void {
  const time = new Date(now - daysAgo * day);
  utimesSync(path, time, time);
}

test("what no build has taken for sixty days goes, and the rest stays", async () => {
  const folder = makeFolder();
  for (const [path, days] of [
    ["images/old", 61],
    ["images/new", 59],
    ["output/left/records", 100],
    ["output/right/before/index.html", 100],
    ["output/right/records", 1],
    ["code/running/main.mjs", 100],
  ] as const)
    write(join(folder, path), days);
  for (const path of ["output/left", "output/right/before", "output/right", "code/running"])
    age(join(folder, path), 100);
  await pruneCache(folder, now);
  assert.deepEqual(readdirSync(join(folder, "images")), ["new"]);
  assert.deepEqual(readdirSync(join(folder, "output")), ["right"]);
  assert.ok(existsSync(join(folder, "output/right/before/index.html")));
  assert.ok(existsSync(join(folder, "code/running/main.mjs")));
});

test("it looks once a day", async () => {
  const folder = makeFolder();
  await pruneCache(folder, now);
  write(join(folder, "images/old"), 100);
  await pruneCache(folder, now + day / 2);
  assert.ok(existsSync(join(folder, "images/old")));
  await pruneCache(folder, now + 2 * day);
  assert.ok(!existsSync(join(folder, "images/old")));
});

test("what is taken is as good as new", async () => {
  const folder = makeFolder();
  const path = join(folder, "images/old");
  await writeEntry(folder, "images/old", Buffer.from("kept"));
  age(path, 100);
  await readKept({ cacheDir: folder }, "images/old", () => assert.fail("it is there"));
  assert.ok(now - statSync(path).mtimeMs < day);
  await pruneCache(folder, now);
  assert.ok(existsSync(path));
});
