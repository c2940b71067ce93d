import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { formatCall } from "../../../../src/commands/new/format-call.ts";
import { questions } from "../../../../src/commands/new/questions.ts";

/** What a shell hands over of a line that is made for this name of a site and a folder. */
function handOver(name: string, folder: string): string[] {
  const line = formatCall("printf '%s\\n'", folder, questions, { name });
  return execFileSync("sh", ["-c", line], { encoding: "utf8" }).trimEnd().split("\n");
}

test("a shell reads back any name and folder", () => {
  for (const text of ["A", "It's", 'a "b"', "$HOME", "`id`", "a\\b", "wow!", "😀 ü", "a;b", "*", "#1"])
    assert.deepEqual(handOver(text, `${text}/x`), ["new", `${text}/x`, "--name", text, "--yes"]);
  assert.deepEqual(handOver("- list", "x"), ["new", "x", "--name=- list", "--yes"]);
});

test("what is not said is left out", () => {
  assert.equal(
    formatCall("waymark", undefined, questions, { host: "s3", accent: "" }),
    "waymark new --host s3 --yes",
  );
});
