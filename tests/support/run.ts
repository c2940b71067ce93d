import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { findChromium } from "./find-chromium.ts";
import { listTestFiles } from "./list-test-files.ts";
import { runTests, type TestCounts } from "./run-tests.ts";

interface Step {
  name: string;
  run(): Promise<TestCounts> | TestCounts;
}

const kinds: Step[] = [
  { name: "types", run: () => runTool("typescript", "bin/tsc", ["--noEmit"]) },
  { name: "lint", run: () => runTool("@biomejs/biome", "bin/biome", ["check", "--error-on-warnings", "."]) },
  { name: "unit", run: () => runTests(listTestFiles("tests/unit")) },
  { name: "site", run: () => runTests(listTestFiles("tests/site")) },
  { name: "browser", run: () => runBrowserTests("tests/browser") },
];

/** What to run: kinds, test files and folders by name; all kinds when nothing is named. */
function chooseSteps(names: string[]): Step[] {
  if (names.length === 0) return kinds;
  return names.map((name) => {
    const kind = kinds.find((step) => step.name === name);
    if (kind) return kind;
    const runFiles = name.startsWith("tests/browser/") ? runBrowserTests : runTestsIn;
    return { name, run: () => runFiles(name) };
  });
}

function runTestsIn(path: string): Promise<TestCounts> {
  return runTests(listTestFiles(path));
}

function runBrowserTests(path: string): Promise<TestCounts> {
  const files = listTestFiles(path);
  // Looked for once, and installed if need be, so that the test files need not.
  process.env.CHROMIUM_PATH = findChromium();
  return runTests(files);
}

/** Runs a tool that is written for node; counts as one test. */
function runTool(packageName: string, path: string, args: string[]): TestCounts {
  const folder = join(createRequire(import.meta.url).resolve(`${packageName}/package.json`), "..");
  const { status } = spawnSync(process.execPath, [join(folder, path), ...args], { stdio: "inherit" });
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

async function runStep(step: Step): Promise<TestCounts> {
  console.log(`\n── ${step.name} ──`);
  const start = performance.now();
  const counts = await step.run().catch;
  return counts;
}
