import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeAsTheyCome } from "../../../../src/commands/threads/merge-as-they-come.ts";

async function* give<T>(...items: (T | Error)[]): AsyncGenerator<T> {
  for (const item of items) {
    if (item instanceof Error) throw item;
    yield item;
  }
}

test("each item of each source comes once", async () => {
  const found: number[] = [];
  for await (const item of mergeAsTheyCome([give(1, 2), give<number>(), give(3)])) found.push(item);
  assert.deepEqual(found.sort(), [1, 2, 3]);
});

test("a fault of one source is told, whatever the others do meanwhile", async () => {
  const fault = new Error("page.njk is broken");
  await assert.rejects(async () => {
    for await (const _item of mergeAsTheyCome([give(1, fault), give(2, fault)]));
  }, fault);
});
