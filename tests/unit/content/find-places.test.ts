import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPageUrl } from "../../../src/content/build-page-url.ts";
import { findPlaces } from "../../../src/content/find-places.ts";

/** Address and order of each file, where they stand together in a folder. */
const places = (...ids: string[]) =>
  [...findPlaces(ids)].map(([, { path, order }]) => `${buildPageUrl(path)} ${order}`);

test("numbers that count the files of a folder are places in its menu and no part of an address", () => {
  assert.deepEqual(places("tour/1-cellar.md", "tour/2-attic.md"), ["/tour/cellar/ 1", "/tour/attic/ 2"]);
  assert.deepEqual(places("0_start.md", "1. Rooms.md"), ["/start/ 0", "/rooms/ 1"]);
  assert.deepEqual(places("10-a.md", "20-b.md"), ["/a/ 10", "/b/ 20"]);
  assert.deepEqual(places("2-b.md", "3-c.md", "4-d.md", "index.md"), ["/b/ 2", "/c/ 3", "/d/ 4", "/ null"]);
});

test("a number with a zero before it is a place, also of one file alone, and so are those of its length", () => {
  assert.deepEqual(places("02-on-foot.md", "by-boat.md"), ["/on-foot/ 2", "/by-boat/ null"]);
  assert.deepEqual(places("01-a.md", "12-b.md", "911-calls.md"), ["/a/ 1", "/b/ 12", "/911-calls/ null"]);
});

test("numbers of a name stay in it", () => {
  assert.deepEqual(places("2023-report.md", "2024-report.md"), ["/2023-report/ null", "/2024-report/ null"]);
  assert.deepEqual(places("911-calls.md"), ["/911-calls/ null"]);
  assert.deepEqual(places("3-d-printing.md", "about.md"), ["/3-d-printing/ null", "/about/ null"]);
  assert.deepEqual(places("2-day-pass.md", "3-d-printing.md"), ["/2-day-pass/ null", "/3-d-printing/ null"]);
  assert.deepEqual(places("2023-05-01-opening.md"), ["/2023-05-01-opening/ null"]);
});

test("folders are numbered beside files, and an index has the number of its folder", () => {
  assert.deepEqual(places("1-visit/index.md", "1-visit/tickets.md", "2-about.md"), [
    "/visit/ 1",
    "/visit/tickets/ null",
    "/about/ 2",
  ]);
  assert.deepEqual(places("a/1-x.md", "b/2-y.md"), ["/a/1-x/ null", "/b/2-y/ null"]);
});
