#!/usr/bin/env node
import { isMainThread } from "node:worker_threads";
import { loadProgram } from "./program/load-program.mjs";

if (isMainThread) {
  const { main } = await loadProgram("main");
  process.exitCode = await main(process.argv.slice(2));
} else {
  const { runPageThread } = await loadProgram("threads/run-page-thread");
  await runPageThread();
}
