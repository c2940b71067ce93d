import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findChromium } from "./find-chromium.ts";
import { groupTests } from "./group-tests.ts";
import { kinds, listTests } from "./list-tests.ts";
import { runStep, type Step } from "./run-step.ts";

const root = resolve(import.meta.dirname, "../..");
const bin = (name: string) => resolve(root, "node_modules/.bin", name);

// Seconds for a step, and for one file of tests: what hangs has to end, but a slow machine is no fault. The longest step takes four to
// six minutes on two quick cores.
const limit = 2400;
const fileLimit = 1200;
// Unit tests share this many processes; whole-site and browser tests have one a file, since they have far more to do than to start.
const unitGroups = 12;
const work = mkdtempSync(join(tmpdir(), "waymark-tests-"));

/** `npm test`: types, lint and all tests; `npm test -- unit` or `npm test -- tests/unit/x.test.ts` for a part. */
function planSteps(words: string[]): Step[] {
  const always: Step[] = [
    { name: "types", command: bin("tsc"), args: ["--noEmit"] },
    { name: "lint", command: bin("biome"), args: ["check", "--error-on-warnings", "."] },
  ];
  const parts = words.length > 0 ? words : [...kinds];
  const tests = parts.map((word) => ({
    name: word,
    command: process.execPath,
    args: testArgs(groupUnits(word, listTests(word, root))),
  }));
  return words.length > 0 ? tests : [...always, ...tests];
}

/** The files of tests of a word of the command line; those of `unit` in groups. */
function groupUnits(word: string, files: string[]): string[] {
  return word === "unit" ? groupTests(files, unitGroups, work) : files;
}

function testArgs(files: string[]): string[] {
  return [
    "--import",
    "tsx",
    "--test",
    "--test-reporter=spec",
    "--test-concurrency=2",
    `--test-timeout=${fileLimit * 1000}`,
    ...files,
  ];
}

try {
  const steps = planSteps(process.argv.slice(2));
  const needsBrowser = steps.some(({ args }) => args.some((arg) => arg.includes("/browser/")));
  const env = needsBrowser ? { ...process.env, CHROMIUM_PATH: findChromium() } : process.env;
  const failed: string[] = [];
  for (const step of steps) if (!(await runStep(step, { cwd: root, env, limit }))) failed.push(step.name);
  console.log(
    failed.length > 0
      ? `\nFAILED: ${failed.join(", ")}`
      : `\nAll passed: ${steps.map(({ name }) => name).join(", ")}`,
  );
  process.exitCode = failed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true });
}
