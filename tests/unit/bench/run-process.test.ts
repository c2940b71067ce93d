import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { runProcess } from "../../bench/measure/run-process.ts";

async function makeFolder(t: { after(done: () => Promise<void>): void }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-run-"));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

test("returns what a command printed and took", async (t) => {
  const folder = await makeFolder(t);
  const code = "console.log(process.cwd()); console.error('two'); Buffer.alloc(90e6, 1)";
  const run = await runProcess([process.execPath, "-e", code], folder, 60_000);
  assert.equal(run.stdout, `${folder}\n`);
  assert.equal(run.stderr, "two\n");
  assert.ok(run.wallMs > 1);
  assert.ok(run.memoryKb === null || run.memoryKb > 90_000, `${run.memoryKb} kB`);
});

test("throws with the end of the output when a command fails", async (t) => {
  const folder = await makeFolder(t);
  const command = [process.execPath, "-e", "console.error('bad page'); process.exit(3)"];
  await assert.rejects(runProcess(command, folder, 60_000), {
    message: `${command.join(" ")} exited with 3:\nbad page`,
  });
});

test("ends a command that passes its limit", async (t) => {
  const folder = await makeFolder(t);
  const command = [process.execPath, "-e", "setInterval(() => {}, 1000)"];
  await assert.rejects(runProcess(command, folder, 200), {
    message: `${command.join(" ")} was ended after 0 s:\n`,
  });
});
