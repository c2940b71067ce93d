import assert from "node:assert/strict";
import { test } from "node:test";
import { dropFollowers } from "../../../src/checks/drop-followers.ts";
import { makeProblem } from "../../support/make-problem.ts";

test("each cause takes the next follower below it, and no other", () => {
  const docs = [{ id: "cause", explainsNext: ["follower"] }, { id: "follower" }];
  const at = (rule: string, line: number) => makeProblem("words", "words", { rule, line });
  const left = (...problems: ReturnType<typeof at>[]) =>
    dropFollowers(problems, docs).map(({ rule, line }) => `${rule} ${line}`);
  assert.deepEqual(left(at("follower", 2), at("follower", 5), at("cause", 3), at("follower", 7)), [
    "follower 2",
    "cause 3",
    "follower 7",
  ]);
  assert.deepEqual(left(at("cause", 1), at("cause", 2), at("follower", 4), at("follower", 6)), [
    "cause 1",
    "cause 2",
  ]);
  assert.deepEqual(left(at("follower", 4), at("follower", 2)), ["follower 4", "follower 2"]);
});
