import { Worker } from "node:worker_threads";
import { FaultError } from "../../problems/fault-error.ts";
import type { Problem } from "../../problems/problem.ts";
import type { OptionValues } from "../command.ts";
import type { PageWorker } from "./page-worker.ts";
import { packContext, type SentContext } from "./sent-context.ts";

/** What a thread is asked for: a method of its worker with what it takes. It answers in the order in which it is asked. */
export type Task = {
  [Method in keyof PageWorker]: [Method, Parameters<PageWorker<SentContext>[Method]>[0]];
}[keyof PageWorker];

/** What it answers. */
export type Answer = { result: unknown } | { error: string; problem: Problem | null };

/** A worker in a thread of its own, which has to be closed. */
export interface PageThread extends PageWorker {
  close(): Promise<void>;
}

const program = new URL("../waymark.mjs", import.meta.url);

/** What leads a thread to the site. */
export interface ThreadData {
  options: OptionValues;
  /** See `Site.replaced`. */
  replaced: ReadonlySet<string>;
}

/** Starts a thread that makes and lays out pages of a site. */
export function startPageThread(workerData: ThreadData): PageThread {
  const worker = new Worker(program, { workerData });
  const asked: { resolve: (answer: Answer) => void; reject: (error: unknown) => void }[] = [];
  worker.on("message", (answer: Answer) => asked.shift()?.resolve(answer));
  worker.on("error", (error) => {
    for (const { reject } of asked.splice(0)) reject(error);
  });
  const ask = async <Result>(...task: Task): Promise<Result> => {
    const answer = await new Promise<Answer>((resolve, reject) => {
      asked.push({ resolve, reject });
      worker.postMessage(task);
    });
    if ("error" in answer) throw answer.problem ? new FaultError(answer.problem) : new Error(answer.error);
    return answer.result as Result;
  };
  return {
    make: (files) => ask("make", files),
    begin: (context) => ask("begin", packContext(context)),
    layOut: (ids) => ask("layOut", ids),
    close: async () => {
      await worker.terminate();
    },
  };
}
