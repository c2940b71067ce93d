import assert from "node:assert/strict";
import { test } from "node:test";
import { createProgress } from "../../../src/commands/progress.ts";

/** What is written while 100 things take so many milliseconds each. */
function run(isTTY: boolean, each: number): string {
  let written = "";
  let now = 0;
  const write = (text: string) => {
    written += text;
    return true;
  };
  const stream = { isTTY, write };
  const progress = createProgress(stream, () => now);
  for (let done = 1; done <= 100; done++) {
    now += each;
    progress.tell("Reading pages", done * 100, 10_000);
  }
  progress.end();
  return written;
}

test("a run of less than two seconds says nothing, nor one of half a minute in a log", () => {
  assert.equal(run(true, 19), "");
  assert.equal(run(false, 290), "");
});

test("a terminal shows one line that changes, and is clean in the end", () => {
  const lines = run(true, 30).split("\r\x1b[K");
  assert.equal(lines[1], "Reading pages: 6,700 of 10,000");
  assert.equal(lines[2], "Reading pages: 7,100 of 10,000");
  assert.equal(lines.at(-1), "");
});

test("a log gets a line now and then", () => {
  assert.equal(run(false, 800), "Reading pages: 3,800 of 10,000\nReading pages: 7,600 of 10,000\n");
});
