import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import type { Step } from "../../support/run-step.ts";
import { repository } from "../../support/run-waymark.ts";

const module = join(repository, "tests/support/run-step.ts");

/** Runs a step, or a shell command as one, by a program of its own; ends when nobody holds the output of either open. */
function run(what: string | Step, limit = 60) {
  const step = typeof what === "string" ? { name: "a step", command: "sh", args: ["-c", what] } : what;
  const program = `import { runStep } from ${JSON.stringify(module)};
    const ok = await runStep(${JSON.stringify(step)}, { cwd: "/", env: process.env, limit: ${limit} });
    process.exitCode = ok ? 0 : 1;`;
  return spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
    cwd: repository,
    encoding: "utf8",
    timeout: 60_000,
  });
}

test("tells how a step went", () => {
  const good = run("echo done");
  assert.match(good.stdout, /^\n── a step\ndone\n── a step: passed in \d+\.\d s\n$/);
  assert.equal(good.status, 0);
  const bad = run("exit 3");
  assert.match(bad.stdout, /── a step: FAILED in /);
  assert.equal(bad.status, 1);
});

test("what a step leaves running ends with it, and the output is closed", () => {
  const { stdout, status, error } = run("sleep 1000 & echo done");
  assert.equal(error, undefined);
  assert.match(stdout, /^done\n── a step: passed in /m);
  assert.equal(status, 0);
});

test("a step that does not end is ended at its limit, and is told to have failed", () => {
  const { stdout, stderr, status } = run("sleep 1000; echo late", 1);
  assert.match(stderr, /^a step did not end within 1 s\.$/m);
  assert.match(stdout, /── a step: FAILED in /);
  assert.doesNotMatch(stdout, /late/);
  assert.equal(status, 1);
});

test("a program that is not there is a step that failed", () => {
  const { stderr, status } = run({ name: "x", command: "no-such-program", args: [] });
  assert.match(stderr, /ENOENT/);
  assert.equal(status, 1);
});
