import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { FileRecord } from "../../../src/cache/file-records.ts";
import { linkRecorded } from "../../../src/cache/link-recorded.ts";
import { readStamp } from "../../../src/cache/read-recorded.ts";
import { rewriteQuietly } from "../../support/rewrite-quietly.ts";
import { makeFolder } from "../../support/run-waymark.ts";

/** A file with these words, what was recorded of it, and where it may be linked to. */
function makeRecorded(text: string): { from: string; to: string; record: FileRecord } {
  const folder = makeFolder();
  const from = join(folder, "page.html");
  writeFileSync(from, text);
  const stamp = readStamp(from) as string;
  const record = { size: text.length, sha256: hash("sha256", text), key: "k", printed: null, stamp };
  return { from, to: join(folder, "next/about/page.html"), record };
}

test("an untouched file is one in both folders, and its stamp is the new one", () => {
  const { from, to, record } = makeRecorded("the pier");
  const stamp = linkRecorded(from, to, record);
  assert.equal(statSync(to).ino, statSync(from).ino);
  assert.equal(stamp, readStamp(from));
});

test("a file that was written anew with the same bytes is taken", () => {
  const { from, to, record } = makeRecorded("the pier");
  writeFileSync(from, "the pier");
  assert.equal(linkRecorded(from, to, record), readStamp(to));
});

test("a file with other bytes is left, also where its size and time are the old ones", () => {
  const { from, to, record } = makeRecorded("the pier");
  rewriteQuietly(from, "the bier");
  assert.equal(linkRecorded(from, to, record), null);
  assert.equal(existsSync(to), false);
});

test("a link to a file elsewhere is left", () => {
  const { from, to, record } = makeRecorded("the pier");
  symlinkSync(from, `${from}.link`);
  assert.equal(linkRecorded(`${from}.link`, to, record), null);
  assert.equal(existsSync(to), false);
});

test("an older form of the file makes room, and a folder too", () => {
  const { from, to, record } = makeRecorded("the pier");
  const older = makeRecorded("a boat");
  linkRecorded(older.from, to, older.record);
  assert.equal(linkRecorded(from, to, record), readStamp(from));
  assert.equal(readFileSync(to, "utf8"), "the pier");
  assert.equal(readFileSync(older.from, "utf8"), "a boat");
  rmSync(to);
  mkdirSync(join(to, "below"), { recursive: true });
  assert.equal(linkRecorded(from, to, { ...record, stamp: readStamp(from) as string }), readStamp(to));
});

test("where the last form is gone, the older one stays", () => {
  const { from, to, record } = makeRecorded("the pier");
  const older = makeRecorded("a boat");
  linkRecorded(older.from, to, older.record);
  assert.equal(linkRecorded(`${from}.lost`, to, record), null);
  assert.equal(readFileSync(to, "utf8"), "a boat");
});

test("a file that is gone, or whose new folder is a file, is left", () => {
  const { from, to, record } = makeRecorded("the pier");
  assert.equal(linkRecorded(`${from}.lost`, to, record), null);
  assert.equal(linkRecorded(from, join(from, "page.html"), record), null);
});
