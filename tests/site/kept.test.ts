import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { createRandom } from "../support/create-random.ts";
import { edits, listAll } from "../support/kept/edits.ts";
import { makeFolder, repository } from "../support/run-waymark.ts";

// A longer form: KEPT_STEPS=3000 KEPT_SEED=7 node --import tsx --test tests/site/kept.test.ts
const steps = Number(process.env.KEPT_STEPS ?? 60);
const seed = Number(process.env.KEPT_SEED ?? 1);
const variants = [
  [],
  [],
  [],
  [],
  ["--relative"],
  ["--path-prefix", "/p/"],
  ["--host", "netlify"],
  ["--host", "nginx", "--compress"],
  ["--preview"],
  ["--date", "2026-03-20"],
];

const { loadProgram } = await import(join(repository, "src/commands/load-program.mjs"));
// The kept program, as everybody runs it: from the sources themselves nothing is kept.
const { main } = await loadProgram("main");

/** Builds in this process, without a word. */
async function build(args: string[]): Promise<{ status: number; said: string }> {
  const write = { out: process.stdout.write, err: process.stderr.write };
  let said = "";
  process.stdout.write = (() => true) as typeof process.stdout.write;
  process.stderr.write = ((text: string) => {
    said += text;
    return true;
  }) as typeof process.stderr.write;
  try {
    return { status: await main(["build", "--no-check", ...args]), said };
  } finally {
    process.stdout.write = write.out;
    process.stderr.write = write.err;
  }
}

function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    listAll(folder).map((path) => [
      path.slice(folder.length),
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ]),
  );
}

/** A build that is ended in its midst, as by a closed window. */
async function interrupt(folder: string, args: string[], after: number): Promise<void> {
  const bin = join(repository, "src/commands/waymark.mjs");
  const child = spawn(process.execPath, [bin, "build", "--no-check", ...args], {
    cwd: folder,
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await Promise.race([ended, wait(after)]);
  child.kill("SIGKILL");
  await ended;
}

/** Builds with what is kept and from nothing, and holds them against each other; false where neither can be built. */
async function compare(folder: string, args: string[], story: string): Promise<boolean> {
  const kept = await build([...args]);
  const clean = await build([...args, "--no-cache", "--output", "_clean"]);
  const all = `${story}\n${kept.said.slice(-500)}`;
  assert.equal(kept.status, clean.status, all);
  if (clean.status !== 0) return false;
  assert.deepEqual(digests(join(folder, "_site")), digests(join(folder, "_clean")), all);
  assert.deepEqual(digests(join(folder, "_site.server")), digests(join(folder, "_clean.server")), all);
  return true;
}

test(`after ${steps} random edits each build that reuses what is kept is the same as one from nothing (seed ${seed})`, async () => {
  const folder = makeFolder("tests/fixtures/harbour");
  process.chdir(folder);
  const random = createRandom(seed);
  const history: string[] = [];
  let compared = 0;
  for (let step = 0; step < steps; step++) {
    for (let n = random.below(3); n >= 0; n--) history.push(`${step}: ${random.pick(edits)(folder, random)}`);
    const variant = ["--date", "2026-03-01", ...random.pick(variants)];
    if (random.below(12) === 0) {
      await interrupt(folder, variant, 100 + random.below(600));
      history.push(`${step}: interrupted`);
    }
    const story = `${history.slice(-12).join("\n")}\n${variant.join(" ")}`;
    if (await compare(folder, variant, story)) compared++;
  }
  assert.ok(compared > steps / 2, `only ${compared} of ${steps} builds could be compared`);
});

test("each edit alone reaches all pages that show something of it", async () => {
  const folder = makeFolder("tests/fixtures/harbour");
  process.chdir(folder);
  const random = createRandom(seed);
  // The start page shows what an edit may change.
  const start = join(folder, "content/en/index.md");
  const text = `${readFileSync(start, "utf8")}\n![](mark:buoy)\n\n::: form join\n:::\n\n::: resources\n:::\n`;
  let compared = 0;
  for (const edit of [...edits, ...edits]) {
    writeFileSync(start, text);
    await build(["--date", "2026-03-01"]);
    if (await compare(folder, ["--date", "2026-03-01"], edit(folder, random))) compared++;
  }
  assert.ok(compared > edits.length, `only ${compared} of ${2 * edits.length} builds could be compared`);
});
