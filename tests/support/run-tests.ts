import { run } from "node:test";
import { spec } from "node:test/reporters";

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs test files, two at a time and each in a process of its own, and prints their tests. A test still running after five minutes has failed. */
export async function runTests(files: string[]): Promise<TestCounts> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const events = run({ files, concurrency: 2, timeout: 300_000 });
  events.on("test:pass", ({ skip, todo, details }) => {
    if (details.type === "suite") return;
    if (skip !== undefined || todo !== undefined) counts.skipped++;
    else counts.passed++;
  });
  events.on("test:fail", () => {
    counts.failed++;
  });
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  return counts;
}
