import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createRandom } from "../../support/create-random.ts";
import { compareBuilds } from "../../support/kept/compare-builds.ts";
import { edits as kinds } from "../../support/kept/edits.ts";
import { makeFolder, repository } from "../../support/run-waymark.ts";
import { type Grid, seedCells } from "../grid.ts";

const steps = 30;
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

/** Edits, interruptions and damage in turn; after each the build with what is kept is held against one from nothing. */
async function editSite(seed: number): Promise<string> {
  let folder = makeFolder("tests/fixtures/harbour");
  process.chdir(folder);
  const random = createRandom(seed);
  const history: string[] = [];
  let compared = 0;
  for (let step = 0; step < steps; step++) {
    for (let n = random.below(3); n >= 0; n--) history.push(`${step}: ${random.pick(kinds)(folder, random)}`);
    const variant = ["--date", "2026-03-01", ...random.pick(variants)];
    if (random.below(12) === 0) {
      await interrupt(folder, variant, 100 + random.below(600));
      history.push(`${step}: interrupted`);
    }
    if (random.below(12) === 0) {
      // To a new place, or back to one where something was kept before.
      const moved = folder.endsWith("-moved") ? folder.slice(0, -"-moved".length) : `${folder}-moved`;
      renameSync(folder, moved);
      folder = moved;
      process.chdir(folder);
      history.push(`${step}: moved to ${folder}`);
    }
    const story = `${history.slice(-12).join("\n")}\n${variant.join(" ")}`;
    if (await compareBuilds(folder, variant, story)) compared++;
  }
  assert.ok(compared > steps / 2, `only ${compared} of ${steps} builds could be compared`);
  return `${steps} steps, ${compared} builds compared`;
}

export const edits: Grid = {
  about: "After random edits each build that reuses what is kept is the same as one from nothing.",
  cells: seedCells(70, editSite),
  sample: ["seed 1"],
};
