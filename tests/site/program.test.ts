import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { makeFolder, repository } from "../support/run-waymark.ts";

/** A copy of the program, which the tests may change. */
function copyProgram(): string {
  const folder = makeFolder();
  for (const path of ["src", "package.json", ".eleventy.ts", "tsconfig.json"])
    cpSync(join(repository, path), join(folder, path), { recursive: true });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  return folder;
}

function help(folder: string, env: Record<string, string> = {}): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(folder, "src/commands/waymark.mjs"), "help"],
    { cwd: folder, encoding: "utf8", env: { ...process.env, ...env } },
  );
  assert.equal(status, 0, stderr);
  return stdout;
}

const kept = (folder: string) =>
  existsSync(join(folder, ".cache/code")) ? readdirSync(join(folder, ".cache/code")) : [];

test("the program is made of its sources once, and anew when one of them has changed", () => {
  const folder = copyProgram();
  const first = help(folder);
  assert.equal(help(folder), first);
  assert.equal(kept(folder).length, 1);
  const file = join(folder, "src/commands/format-help.ts");
  const changed = readFileSync(file, "utf8").replace("Usage: waymark COMMAND", "Usage: waymark VERB");
  assert.notEqual(changed, readFileSync(file, "utf8"));
  writeFileSync(file, changed);
  assert.equal(help(folder), first.replace("Usage: waymark COMMAND", "Usage: waymark VERB"));
  assert.equal(kept(folder).length, 2);
});

test("what an older version left is removed after a day", () => {
  const folder = copyProgram();
  const old = join(folder, ".cache/code/0123456789abcdef");
  mkdirSync(old, { recursive: true });
  utimesSync(old, 0, 0);
  help(folder);
  assert.equal(existsSync(old), false);
});

test("the sources themselves run where faults are looked for, and say the same", () => {
  const folder = copyProgram();
  const fromSources = help(folder, { DEBUG: "1" });
  assert.deepEqual(kept(folder), []);
  assert.equal(help(folder), fromSources);
});
