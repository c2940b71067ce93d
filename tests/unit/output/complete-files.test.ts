import assert from "node:assert/strict";
import { test } from "node:test";
import { completeFiles } from "../../../src/output/complete-files.ts";

test("what has to be made is made, but for what the last output has", async () => {
  const make = async () => Buffer.from("made");
  const files = [
    { path: "a.txt", content: "a" },
    { path: "b.png", key: "b", content: { make } },
    { path: "c.png", key: "c", content: { make: () => assert.fail("it is there") } },
  ];
  const last = { path: "c.png", content: { copyFrom: "/last/c.png" }, key: "c" };
  const find = (path: string, key: string) => (path === last.path && key === last.key ? last : null);
  assert.deepEqual(await completeFiles(files, find), [
    files[0],
    { path: "b.png", key: "b", content: Buffer.from("made") },
    last,
  ]);
  assert.equal((await completeFiles(files.slice(0, 2), null)).length, 2);
});
