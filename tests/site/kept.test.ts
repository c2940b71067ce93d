import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { createRandom } from "../support/create-random.ts";
import { compareBuilds } from "../support/kept/compare-builds.ts";
import { edits } from "../support/kept/edits.ts";
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
    if (await compareBuilds(folder, variant, story)) compared++;
  }
  assert.ok(compared > steps / 2, `only ${compared} of ${steps} builds could be compared`);
});
