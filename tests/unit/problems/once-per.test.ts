import assert from "node:assert/strict";
import { test } from "node:test";
import { oncePer } from "../../../src/problems/once-per.ts";

test("what was found for an object is not looked for again, whatever else is said", () => {
  const asked: string[] = [];
  const find = oncePer((list: string[], word: string) => {
    asked.push(word);
    return new Set([...list, word]);
  });
  const [one, other] = [["a"], ["a"]];
  assert.equal(find(one, "b"), find(one, "c"));
  assert.notEqual(find(one, "b"), find(other, "b"));
  assert.deepEqual(asked, ["b", "b"]);
});

test("the object may be a part of what is asked with", () => {
  let count = 0;
  const find = oncePer(
    ({ content }: { content: object; today: string }) => ({ content, count: ++count }),
    ({ content }) => content,
  );
  const content = {};
  assert.equal(find({ content, today: "2026-03-01" }).count, 1);
  assert.equal(find({ content, today: "2026-03-02" }).count, 1);
});

test("what is found on the way is kept too", () => {
  interface Node {
    parent: Node | null;
  }
  const depth = oncePer(({ parent }: Node): number => (parent ? depth(parent) + 1 : 0));
  assert.equal(depth({ parent: { parent: { parent: null } } }), 2);
});
