import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

const bin = join(import.meta.dirname, "../../../src/commands/waymark.mjs");

function waymark(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("help lists every command with what it does", () => {
  const { status, stdout } = waymark("help");
  assert.equal(status, 0);
  assert.match(stdout, /^Usage: waymark COMMAND \[OPTIONS\]$/m);
  assert.match(stdout, /^ {2}build +Write the site to a folder\.$/m);
});

test("a command explains its options", () => {
  const { status, stdout } = waymark("build", "--help");
  assert.equal(status, 0);
  assert.match(stdout, /^ {2}--output DIR +Folder to write to \(default: _site\)\.$/m);
});

test("without a command it prints the help and exits 2", () => {
  assert.equal(waymark().status, 2);
});

test("an unknown command is refused with the likely one", () => {
  const { status, stderr } = waymark("biuld");
  assert.equal(status, 2);
  assert.equal(stderr, 'There is no command "biuld". Try: waymark build\n');
});

test("an unknown option is refused with the likely one, and no stack", () => {
  const { status, stderr } = waymark("build", "--ouput", "x");
  assert.equal(status, 2);
  assert.equal(stderr, "Unknown option '--ouput'. Try: waymark build --output\n");
});

test("an option without its value is refused", () => {
  const { status, stderr } = waymark("build", "--input");
  assert.equal(status, 2);
  assert.match(stderr, /--input/);
  assert.doesNotMatch(stderr, /\n {4}at /);
});
