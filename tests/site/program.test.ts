import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import { listAll } from "../support/kept/list-all.ts";
import { makeFolder, repository } from "../support/run-waymark.ts";
import { writeSite } from "../support/write-site.ts";

/** A copy of the program, which the tests may change. */
function copyProgram(folder = makeFolder()): string {
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

test("a template, a list of words and the package's own file are sources as well", () => {
  const folder = copyProgram();
  help(folder);
  for (const file of ["src/theme/layouts/base.njk", "src/site/interface/en.yaml", "package.json"]) {
    const before = kept(folder).length;
    writeFileSync(join(folder, file), `${readFileSync(join(folder, file), "utf8")}\n`);
    help(folder);
    assert.equal(kept(folder).length, before + 1, file);
  }
});

test("a checkout that was moved or copied, with what it kept, runs its own files and no longer the old place's", () => {
  const old = copyProgram(join(makeFolder(), "old"));
  const site = writeSite({ "index.md": "# Start" });
  const build = (folder: string) =>
    spawnSync(
      process.execPath,
      [join(folder, "src/commands/waymark.mjs"), "build", "--no-cache", "--output", "out"],
      { cwd: site, encoding: "utf8" },
    );
  assert.equal(build(old).status, 0);
  const copy = join(old, "../a copy");
  cpSync(old, copy, { recursive: true });
  const moved = join(old, "../moved");
  renameSync(old, moved);
  for (const place of [moved, copy]) {
    const words = join(place, "src/site/interface/en.yaml");
    writeFileSync(
      words,
      readFileSync(words, "utf8").replace(/^skipToContent:.*$/m, `skipToContent: ${basename(place)}`),
    );
    const { status, stderr } = build(place);
    assert.equal(status, 0, stderr);
    assert.match(readFileSync(join(site, "out/index.html"), "utf8"), new RegExp(basename(place)));
  }
});

test("programs that start at once all run, and one of what they made is kept", async () => {
  const folder = copyProgram();
  const runs = Array.from({ length: 4 }, () =>
    spawn(process.execPath, [join(folder, "src/commands/waymark.mjs"), "help"], { stdio: "ignore" }),
  );
  assert.deepEqual(await Promise.all(runs.map(async (run) => (await once(run, "exit"))[0])), [0, 0, 0, 0]);
  assert.equal(kept(folder).length, 1);
});

test("what was kept and is damaged is made anew, and where nothing can be kept the sources run", () => {
  const folder = copyProgram();
  const said = help(folder);
  const [version = ""] = kept(folder);
  writeFileSync(join(folder, ".cache/code", version, "main.cjs"), "throw new Error('damaged');");
  assert.equal(help(folder), said);
  assert.deepEqual(kept(folder), [version]);
  rmSync(join(folder, ".cache"), { recursive: true });
  writeFileSync(join(folder, ".cache"), "no folder");
  assert.equal(help(folder), said);
});

/** The code that is kept for a command, by the path of each script. */
const compiled = (folder: string, command: string) =>
  listAll(join(folder, ".cache/code")).filter((path) => path.includes(`/${command}/`));

test("compiled code is kept for the next call, and believed only where it is whole and of this program", () => {
  const folder = copyProgram();
  const said = help(folder);
  const before = compiled(folder, "help");
  const path = before.find((path) => path.endsWith("/main.cjs")) as string;
  const isWrittenAnew = () => {
    utimesSync(path, 0, 0);
    assert.equal(help(folder), said);
    return statSync(path).mtimeMs > 0;
  };
  assert.equal(isWrittenAnew(), false);
  const code = readFileSync(path);
  for (const damage of [
    (bytes: Buffer) => bytes.subarray(0, 3),
    (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
    (bytes: Buffer) => bytes.fill(7, bytes.length / 2, bytes.length / 2 + 100),
    (bytes: Buffer) => bytes.fill(1, 0, 4),
  ]) {
    writeFileSync(path, damage(Buffer.from(code)));
    assert.equal(isWrittenAnew(), true, damage.toString());
  }
  assert.deepEqual(compiled(folder, "help"), before);
  const place = dirname(dirname(path));
  rmSync(place, { recursive: true });
  writeFileSync(place, "no folder");
  assert.equal(help(folder), said, "nothing is kept there, and nobody is told");
});

test("what a command compiled that stopped early serves it, until it does its work", () => {
  const folder = copyProgram();
  const site = writeSite({ "index.md": "# Start\n\n[Boats](boats.md)" });
  const build = (status: number) => {
    const waymark = join(folder, "src/commands/waymark.mjs");
    assert.equal(spawnSync(process.execPath, [waymark, "build"], { cwd: site }).status, status);
  };
  build(1);
  assert.ok(compiled(folder, "build.stopped").length > 0);
  assert.deepEqual(compiled(folder, "build"), []);
  writeFileSync(join(site, "content/boats.md"), "# Boats");
  build(0);
  const whole = compiled(folder, "build");
  assert.ok(whole.length > 0);
  for (const path of whole) utimesSync(path, 0, 0);
  build(0);
  assert.deepEqual(
    whole.filter((path) => statSync(path).mtimeMs > 0),
    [],
  );
});

test("a mistake in a source is told with its place", () => {
  const folder = copyProgram();
  writeFileSync(join(folder, "src/commands/main.ts"), "export function main( {");
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "src/commands/waymark.mjs"), "help"], {
    encoding: "utf8",
  });
  assert.equal(status, 1);
  assert.match(stderr, /src\/commands\/main\.ts:1:\d+/);
});
