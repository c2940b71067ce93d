import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { findChromium } from "./find-chromium.ts";
import { kinds, listTests } from "./list-tests.ts";

const root = resolve(import.meta.dirname, "../..");
const bin = (name: string) => resolve(root, "node_modules/.bin", name);

interface Step {
  name: string;
  command: string;
  args: string[];
}

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
    args: testArgs(listTests(word, root)),
  }));
  return words.length > 0 ? tests : [...always, ...tests];
}

function testArgs(files: string[]): string[] {
  return [
    "--import",
    "tsx",
    "--test",
    "--test-reporter=spec",
    "--test-concurrency=2",
    "--test-timeout=600000",
    ...files,
  ];
}

function runStep({ name, command, args }: Step, env: NodeJS.ProcessEnv): boolean {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", env });
  if (error) console.error(error.message);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return status === 0;
}

try {
  const steps = planSteps(process.argv.slice(2));
  const needsBrowser = steps.some(({ args }) => args.some((arg) => arg.includes("/browser/")));
  const env = needsBrowser ? { ...process.env, CHROMIUM_PATH: findChromium() } : process.env;
  const failed = steps.filter((step) => !runStep(step, env)).map(({ name }) => name);
  console.log(
    failed.length > 0
      ? `\nFAILED: ${failed.join(", ")}`
      : `\nAll passed: ${steps.map(({ name }) => name).join(", ")}`,
  );
  process.exitCode = failed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
