import assert from "node:assert/strict";
import { test } from "node:test";
import { listReadings } from "../../../../src/theme/search/list-readings.ts";

const lift = ["lift", "elevator"];
const hours = ["opening times", "opening hours", "when open"];

test("a query without a word of a group is read as it is", () => {
  assert.deepEqual(listReadings("where to eat", [lift, hours]), ["where to eat"]);
  assert.deepEqual(listReadings("", [lift]), [""]);
});

test("words of a group stand for each other, and only whole ones", () => {
  assert.deepEqual(listReadings("the lift please", [lift]), ["the lift please", "the elevator please"]);
  assert.deepEqual(listReadings("lifted", [lift]), ["lifted"]);
  assert.deepEqual(listReadings("opening times shop", [hours]), [
    "opening times shop",
    "opening hours shop",
    "when open shop",
  ]);
});

test("what is typed last may be the beginning of them, once it is long enough", () => {
  assert.deepEqual(listReadings("no elev", [lift]), ["no elev", "no lift"]);
  assert.deepEqual(listReadings("no ele", [lift]), ["no ele"]);
  assert.deepEqual(listReadings("elev no", [lift]), ["elev no"]);
});

test("two groups are read together", () => {
  assert.deepEqual(listReadings("elevator when open", [lift, hours]), [
    "elevator when open",
    "lift when open",
    "elevator opening times",
    "elevator opening hours",
    "lift opening times",
    "lift opening hours",
  ]);
});

test("however many there are, a query has no more readings than a browser can follow", () => {
  const words = Array.from({ length: 300 }, (_, at) => `word${at}`);
  const groups = words.map((word) => [word, ...Array.from({ length: 50 }, (_, at) => `${word}x${at}`)]);
  assert.equal(listReadings(words.join(" "), groups).length, 24);
});
