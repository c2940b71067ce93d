#!/usr/bin/env node
import { isMainThread } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
if (isMainThread) {
  const { main } = await import("./main.ts");
  process.exitCode = await main(process.argv.slice(2));
} else {
  const { runPageThread } = await import("./threads/run-page-thread.ts");
  await runPageThread();
}
