import assert from "node:assert/strict";
import { test } from "node:test";
import { findHunks } from "../../../src/changes/find-hunks.ts";

const hunks = (old: string, now: string) => findHunks([...old], [...now]);
const hunk = (removed: string, added: string) => ({ removed: [...removed], added: [...added] });

test("equal lists have no place that differs", () => {
  assert.deepEqual(hunks("abc", "abc"), []);
  assert.deepEqual(hunks("", ""), []);
});

test("what came, what went and what stands instead are told place by place", () => {
  assert.deepEqual(hunks("abcd", "abXcd"), [hunk("", "X")]);
  assert.deepEqual(hunks("abcd", "acd"), [hunk("b", "")]);
  assert.deepEqual(hunks("abcde", "aXcdY"), [hunk("b", "X"), hunk("e", "Y")]);
  assert.deepEqual(hunks("", "ab"), [hunk("", "ab")]);
});

test("an item that moved is gone at one place and new at the other", () => {
  assert.deepEqual(hunks("abcd", "bcda"), [hunk("a", ""), hunk("", "a")]);
});

test("the middle of very long lists is one place, so that it is found soon", () => {
  const olds = Array.from({ length: 2100 }, (_, index) => `old ${index}`);
  const news = olds.map((item, index) => (index === 1000 ? item : `new ${index}`));
  assert.deepEqual(findHunks(["a", ...olds, "b"], ["a", ...news, "b"]), [{ removed: olds, added: news }]);
});

test("a long list that came or went, or grew at its end, is one place with all its items", () => {
  const many = Array.from({ length: 3000 }, (_, index) => `item ${index}`);
  assert.deepEqual(findHunks([], many), [{ removed: [], added: many }]);
  assert.deepEqual(findHunks(many, []), [{ removed: many, added: [] }]);
  const same = Array.from({ length: 3000 }, () => "same");
  assert.deepEqual(findHunks(["same"], same), [{ removed: [], added: same.slice(1) }]);
});
