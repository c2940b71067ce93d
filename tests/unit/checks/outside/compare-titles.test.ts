import assert from "node:assert/strict";
import { test } from "node:test";
import { compareTitles } from "../../../../src/checks/outside/compare-titles.ts";

const same: [string, string][] = [
  ["Guide for hosts", "Guide for hosts"],
  ["Guide for hosts", "GUIDE FOR HOSTS – Club"],
  ["Forum (3 new)", "Forum (12 new)"],
  ["Learning circles", "Learning circle | Club"],
  ["Café", "Cafe"],
  ["志愿者指南", "志愿者指南（新）"],
];
const changed: [string, string][] = [
  ["Guide for hosts of circles", "Guide to rooms, keys and coffee"],
  ["Home", "Casino"],
];
const other: [string, string][] = [
  ["Guide for hosts", "Online casino"],
  ["The library and its rooms", "The best of all games and bets"],
  ["志愿者指南", "在线赌场"],
];

test("a small change of a title is none", () => {
  for (const [before, now] of same) assert.equal(compareTitles(before, now), "same", now);
});

test("a title with mostly other words has changed", () => {
  for (const [before, now] of changed) assert.equal(compareTitles(before, now), "changed", now);
});

test("a title without any word of the old one is another", () => {
  for (const [before, now] of other) assert.equal(compareTitles(before, now), "other", now);
});
