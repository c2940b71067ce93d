import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../run-waymark.ts";
import { listAll } from "./list-all.ts";

const { loadProgram } = await import(join(repository, "src/commands/program/load-program.mjs"));
// The kept program, as everybody runs it: from the sources themselves nothing is kept.
const { main } = await loadProgram("main");

// Each call of the program listens to them once more.
for (const emitter of [process, process.stdout, process.stderr]) emitter.setMaxListeners(0);

/** Builds in this process, without a word. A file of tests that uses it holds one test: a report meanwhile would be lost. */
export async function build(args: string[]): Promise<{ status: number; said: string }> {
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

/** Builds with what is kept and from nothing, and holds them against each other; false where neither can be built. */
export async function compareBuilds(folder: string, args: string[], story: string): Promise<boolean> {
  const kept = await build([...args]);
  const clean = await build([...args, "--no-cache", "--output", "_clean"]);
  const all = `${story}\n${kept.said.slice(-500)}`;
  assert.equal(kept.status, clean.status, all);
  assert.equal(kept.said, clean.said, all);
  if (clean.status !== 0) return false;
  assert.deepEqual(digests(join(folder, "_site")), digests(join(folder, "_clean")), all);
  assert.deepEqual(digests(join(folder, "_site.server")), digests(join(folder, "_clean.server")), all);
  return true;
}
