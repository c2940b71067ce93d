import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits } from "../../../src/problems/apply-edits.ts";
import { checkEncoding } from "../../../src/problems/check-encoding.ts";
import { parseYaml } from "../../../src/yaml/parse-yaml.ts";

const told = (text: string) => checkEncoding({ path: "a.md", text })?.rule ?? null;

test("line ends of old Macs are mended, mixed and doubled ones too", () => {
  const mend = (text: string) => applyEdits(text, checkEncoding({ path: "a.md", text })?.repair?.edits ?? []);
  assert.equal(mend("a\rb\r\rc"), "a\nb\n\nc");
  assert.equal(mend("a\r\r\nb\r\n"), "a\r\nb\r\n");
  assert.equal(told("a\r\nb\nc"), null);
});

test("a file saved as UTF-16 is told by its bytes, another one without letters is not", () => {
  const decode = (bytes: Buffer) => new TextDecoder().decode(bytes);
  for (const text of ["# Hours\n\nNine.\n", "# Öffnung\n\nÜber uns\n"]) {
    assert.equal(told(decode(Buffer.from(text, "utf16le"))), "file-encoding");
    assert.equal(told(decode(Buffer.from(`\uFEFF${text}`, "utf16le"))), "file-encoding");
    assert.equal(told(decode(Buffer.from(`\uFEFF${text}`, "utf16le").swap16())), "file-encoding");
  }
  assert.equal(told("\x89PNG\r\n\x1A\n\0\0\0"), null);
  assert.equal(told("A plain text with one \uFFFD in it."), null);
});

test("settings and data in such a file are told the same way, and nothing else of them", () => {
  for (const text of ["title: a\rorder: x: y\r", [..."title: a\n"].map((letter) => `${letter}\0`).join("")])
    assert.deepEqual(
      parseYaml({ path: "a.yaml", text }, { start: 0, end: text.length }).problems.map(({ rule }) => rule),
      [told(text)],
    );
});
