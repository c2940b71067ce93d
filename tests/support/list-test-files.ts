import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The test files at `path` (a file or a folder, with all below it), sorted. Throws a sentence when there is none: no tests is a fault. */
export function listTestFiles(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Error(`There is no ${path} to test.`);
  const files = stats.isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: "utf8" }).map((file) => join(path, file));
  const tests = files.filter((file) => file.endsWith(".test.ts")).sort();
  if (tests.length === 0) throw new Error(`There is no test file in ${path}.`);
  return tests;
}
