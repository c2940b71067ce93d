#!/usr/bin/env node
import "node:assert";
import "node:child_process";
import "node:fs/promises";
import "node:os";
import "node:perf_hooks";
import "node:timers/promises";
import "node:tty";
import { setFlagsFromString } from "node:v8";
import "node:vm";
import { isMainThread } from "node:worker_threads";
import "node:zlib";
import { loadProgram } from "./program/load-program.mjs";

// Node has its own modules compiled, but not for other flags than its own, so those that a build needs are loaded above, before one is set.
// V8 optimises what is at work for a while, which was a fifth of a build: most of it had soon done its work. It waits longer here.
// The V8 of Node 20 calls it so; younger ones count otherwise, and print a message on what they don't know.
if (isMainThread && process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=150000");

if (isMainThread) {
  const { main } = await loadProgram("main");
  process.exitCode = await main(process.argv.slice(2));
} else {
  const { runPageThread } = await loadProgram("threads/run-page-thread");
  await runPageThread();
}
