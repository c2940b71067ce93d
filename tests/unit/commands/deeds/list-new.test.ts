import assert from "node:assert/strict";
import { test } from "node:test";
import { listNew } from "../../../../src/commands/deeds/list-new.ts";
import { makeProblem } from "../../../support/make-problem.ts";

const list = (...messages: string[]) => messages.map((message) => makeProblem("A b", "b", { message }));
const told = (before: string[], after: string[]) =>
  listNew(list(...before), list(...after)).map(({ message }) => message);

test("what is found twice and was found once is new once", () => {
  assert.deepEqual(told(["One."], ["One.", "One.", "Two."]), ["One.", "Two."]);
  assert.deepEqual(told(["One."], ["One."]), []);
});

test("an old problem that is called otherwise in its new place is none that is new", () => {
  assert.deepEqual(told(["See x.md."], ["See ../x.md."]), []);
});
