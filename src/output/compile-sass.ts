import { Worker } from "node:worker_threads";
import type { CompilerFault } from "../sources/read-compiler-fault.ts";

type Answer = { css: string } | { error: CompilerFault };

interface Asked {
  resolve: (css: string) => void;
  reject: (error: Error) => void;
}

let thread: Worker | null = null;
const asked: Asked[] = [];

/**
 * Compiles a style sheet of the folders of assets to CSS, in a thread beside the pages: to load Sass and run it cold takes half
 * a second. The thread stays for the next time, as the preview needs it, and does not keep the process. Throws what Sass says, in the form of esbuild.
 */
export function compileSass(dirs: string[], path: string): Promise<string> {
  thread ??= startThread();
  thread.ref();
  thread.postMessage({ dirs, path });
  return new Promise((resolve, reject) => asked.push({ resolve, reject }));
}

function startThread(): Worker {
  const worker = new Worker(new URL("./sass-thread.mjs", import.meta.url), { execArgv: [] });
  worker.on("message", (answer: Answer) => {
    const first = asked.shift();
    if (asked.length === 0) worker.unref();
    if ("css" in answer) first?.resolve(answer.css);
    else first?.reject(Object.assign(new Error(answer.error.text), { errors: [answer.error] }));
  });
  worker.on("error", (error) => {
    thread = null;
    for (const { reject } of asked.splice(0)) reject(error);
  });
  return worker;
}
