import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import type { Answer } from "../../../src/checks/outside/answer.ts";
import { freshAnswers, readAnswerCache, writeAnswerCache } from "../../../src/sources/answer-cache.ts";
import { makeFolder } from "../../support/run-waymark.ts";

const folder = makeFolder();

test("good answers are kept until they are too old; others are asked for again", async () => {
  const file = join(folder, "sub/answers.json");
  const ok: Answer = { kind: "ok", title: "A" };
  const bad: Answer = { kind: "dead", why: "x" };
  await writeAnswerCache(file, { a: { answer: ok, at: 1000, title: "A" }, b: { answer: bad, at: 1000 } });
  const cache = await readAnswerCache(file);
  assert.deepEqual([...freshAnswers(cache, 1500, 1000)], [["a", ok]]);
  assert.deepEqual([...freshAnswers(cache, 2500, 1000)], []);
});

test("a damaged or missing cache is an empty one", async () => {
  const file = join(folder, "damaged.json");
  await writeFile(file, '{"a":');
  assert.deepEqual(await readAnswerCache(file), {});
  await writeFile(file, "null");
  assert.deepEqual(await readAnswerCache(file), {});
  assert.deepEqual(await readAnswerCache(join(folder, "missing.json")), {});
});
