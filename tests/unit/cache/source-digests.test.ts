import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openSourceDigests, readDigest } from "../../../src/cache/source-digests.ts";
import { rewriteQuietly } from "../../support/rewrite-quietly.ts";
import { makeFolder } from "../../support/run-waymark.ts";

/** Time enough after everything that a test writes, and the time at which it does. */
const later = () => Date.now() + 3000;
const atOnce = () => 0;

function makeSource(text: string) {
  const absolutePath = join(makeFolder(), "boats.md");
  writeFileSync(absolutePath, text);
  return { id: "boats.md", absolutePath };
}

test("recalls the digest of a file until somebody touches it, whatever its size and time say", async () => {
  const file = makeSource("the pier");
  const cache = makeFolder();
  const first = await openSourceDigests(cache, "sources", later);
  assert.equal(first.recall(file), null);
  first.learn(file.id, readDigest(file));
  await first.save();

  const second = await openSourceDigests(cache, "sources");
  assert.equal(second.recall(file), readDigest(file));
  await second.save();

  rewriteQuietly(file.absolutePath, "the bier");
  assert.equal((await openSourceDigests(cache, "sources")).recall(file), null);
});

test("does not trust the stamp of a file that was changed just now", async () => {
  const file = makeSource("the pier");
  const cache = makeFolder();
  const first = await openSourceDigests(cache, "sources", atOnce);
  first.recall(file);
  first.learn(file.id, readDigest(file));
  await first.save();
  assert.equal((await openSourceDigests(cache, "sources")).recall(file), null);
});

test("forgets a file that is gone", async () => {
  const file = makeSource("the pier");
  const cache = makeFolder();
  const first = await openSourceDigests(cache, "sources", later);
  first.recall(file);
  first.learn(file.id, readDigest(file));
  await first.save();
  await (await openSourceDigests(cache, "sources")).save();
  assert.equal((await openSourceDigests(cache, "sources")).recall(file), null);
});
