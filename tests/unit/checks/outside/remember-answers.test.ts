import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer, Remembered } from "../../../../src/checks/outside/answer.ts";
import { rememberAnswers } from "../../../../src/checks/outside/remember-answers.ts";

const week = 7 * 24 * 60 * 60 * 1000;

/** What is remembered of one address after it was asked once a week. */
function askWeekly(...answers: Answer[]): Remembered | undefined {
  let known: Record<string, Remembered> = {};
  for (const [at, answer] of answers.entries())
    known = rememberAnswers(known, new Map([["a", answer]]), new Set(["a"]), at * week);
  return known.a;
}
const ok = (title: string): Answer => ({ kind: "ok", title });
const dead: Answer = { kind: "dead", why: "x" };

test("the title of a page is remembered while nobody can open it", () => {
  assert.deepEqual(askWeekly(ok("Club"), dead, dead), { answer: dead, at: 2 * week, title: "Club" });
});

test("another title stands beside the old one for four weeks", () => {
  const before = { title: "Club", at: week };
  assert.deepEqual(askWeekly(ok("Club"), ok("Casino"))?.before, before);
  assert.deepEqual(
    askWeekly(ok("Club"), ok("Casino"), ok("Casino"), ok("Casino"), ok("Casino"))?.before,
    before,
  );
  assert.deepEqual(
    askWeekly(ok("Club"), ok("Casino"), ok("Casino"), ok("Casino"), ok("Casino"), ok("Casino")),
    { answer: ok("Casino"), at: 5 * week, title: "Casino" },
  );
});

test("a title that comes back, or changes a little, is no news", () => {
  assert.equal(askWeekly(ok("Club"), ok("Casino"), ok("Club"))?.before, undefined);
  assert.equal(askWeekly(ok("Our club"), ok("Our club: news"))?.before, undefined);
});

test("a page that was away comes back under another title", () => {
  assert.deepEqual(askWeekly(ok("Club"), dead, ok("Casino"))?.before, { title: "Club", at: 2 * week });
});

test("who was not asked stays as it was, and who is linked no more is forgotten", () => {
  const known = { a: { answer: ok("A"), at: 1, title: "A" }, b: { answer: ok("B"), at: 1, title: "B" } };
  assert.deepEqual(rememberAnswers(known, new Map([["a", ok("A")]]), new Set(), 9), { a: known.a });
});
