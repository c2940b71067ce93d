import assert from "node:assert/strict";
import { test } from "node:test";
import { formatStampLine, parseStampLine, type StampLine } from "../../../src/translations/stamp-line.ts";
import { makeStamp } from "../../support/make-parts.ts";

const digests = { meaning: "3kf9s8d7a1b2", form: "8d7f6g5h4j3k", made: "9a8b7c6d5e4f" };

test("a line is read as it was written, whatever signs names have", () => {
  const lines: StampLine[] = [
    { page: "fr/start", stamp: makeStamp("#quand", "#when", digests) },
    { page: "fr/à la carte 100%", stamp: makeStamp("#a b", "#", { ...digests, known: "aaaaaaaaaaaa" }) },
    { page: "fr/start", stamp: makeStamp(null, "@", { ...digests, made: "" }) },
    {
      page: "fr/start",
      stamp: makeStamp("#", "#", { ...digests, targets: ["a1b2c3d4e5f6", "q1w2e3r4t5z6#y1x2c3v4b5n6"] }),
    },
    { page: "fr/start", checked: "2026-11-29" },
  ];
  for (const line of lines) assert.deepEqual(parseStampLine(formatStampLine(line)), line);
  assert.equal(
    formatStampLine(lines[0] as StampLine),
    "fr/start #quand #when 3kf9s8d7a1b2 8d7f6g5h4j3k 9a8b7c6d5e4f - -",
  );
});

test("a line of an earlier version says all but the form", () => {
  const line = parseStampLine("fr/start #quand #when 3kf9s8d7a1b2 8d7f6g5h4j3k 9a8b7c6d5e4f -");
  assert.deepEqual(
    line && "stamp" in line && line.stamp,
    makeStamp("#quand", "#when", { ...digests, form: "" }),
  );
});

test("a line that lacks something says nothing", () => {
  for (const line of [
    "",
    "fr/start",
    "fr/start #quand",
    "fr/start 2026-11",
    "start @ @ 3kf9s8d7a1b2 8d7f6g5h4j3k 9a8b7c6d5e4f - -",
    "fr/start quand when 3kf9s8d7a1b2 8d7f6g5h4j3k 9a8b7c6d5e4f - -",
    "fr/start #quand #when 3kf9s8d7a1b2 8d7f6g5h4j3k 9a8b",
    "fr/start #quand #when 3kf9s8d7a1b2 8d7f6g5h4j3k 9a8b7c6d5e4f - - more",
    "<<<<<<< HEAD",
  ])
    assert.equal(parseStampLine(line), null, line);
  assert.deepEqual(parseStampLine("fr/100% 2026-11-29"), { page: "fr/100%", checked: "2026-11-29" });
});
