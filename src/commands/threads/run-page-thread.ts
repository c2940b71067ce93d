import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { FaultError } from "../../problems/fault-error.ts";
import { formatReason } from "../../problems/format-reason.ts";
import type { Site } from "../../site/site.ts";
import { loadEleventy } from "../../templates/open-renderer.ts";
import { openSite } from "../open-site.ts";
import { createPageWorker, type LaidOut, type PageWorker } from "./page-worker.ts";
import { type SentContext, unpackContext } from "./sent-context.ts";
import type { Answer, Task, ThreadData } from "./start-page-thread.ts";

/** Runs in a thread of its own: does what it is asked for, in turn. */
export async function runPageThread(): Promise<void> {
  const port = parentPort as MessagePort;
  const { options, replaced } = workerData as ThreadData;
  const { site } = await openSite(options, "build", replaced);
  if (!site) throw new Error("site.yaml was changed during the build.");
  const worker = createSentWorker(site);
  // Here at the start, not before the first page is laid out, when the other thread is at work and this one would be late.
  loadEleventy().catch(() => {});
  const answer = async ([method, argument]: Task): Promise<Answer> => {
    const run = worker[method] as (argument: unknown) => Promise<unknown>;
    return { result: await run(argument) };
  };
  let last: Promise<unknown> = Promise.resolve();
  port.on("message", (task: Task) => {
    last = last
      .then(() => answer(task))
      .catch(formatError)
      .then((found) => port.postMessage(found, task[0] === "layOut" ? listBuffers(found) : []));
  });
}

function formatError(error: unknown): Answer {
  return {
    error: formatReason(error),
    problem: error instanceof FaultError ? error.problem : null,
  };
}

/** The worker of this thread, with a context that was sent. */
function createSentWorker(site: Site): PageWorker<SentContext> {
  const worker = createPageWorker(site);
  return { ...worker, begin: async (context) => worker.begin(await unpackContext(site, context)) };
}

/** The bytes of pages, which are handed over instead of copied. */
function listBuffers(answer: Answer): ArrayBuffer[] {
  return "error" in answer ? [] : (answer.result as LaidOut).made.map(({ content }) => content.buffer);
}
