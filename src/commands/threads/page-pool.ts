import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import type { MadePage } from "../../checks/made-page.ts";
import type { FoundPage } from "../../content/content.ts";
import type { Page } from "../../content/page.ts";
import { textPage } from "../../content/text-page.ts";
import type { LayoutContext } from "../../layouts/layout-context.ts";
import type { Site } from "../../site/site.ts";
import type { OptionValues } from "../command.ts";
import type { Progress } from "../progress.ts";
import { mergeAsTheyCome } from "./merge-as-they-come.ts";
import { createPageWorker, type LaidOut, type PageWorker } from "./page-worker.ts";
import { type PageThread, startPageThread } from "./start-page-thread.ts";

// A thread costs half a second to load its modules and to warm up; with fewer pages that would not come back.
const fewest = 2000;
const mostThreads = 3;
const madeAtOnce = 40;
// Enough that Eleventy's start does not count, few enough that their HTML fits in any memory.
const laidOutAtOnce = 250;

/** Makes and lays out pages, on all cores where there are many. */
export interface PagePool {
  /** Makes pages of files, in their order. */
  make(files: FoundPage[]): Promise<MadePage[]>;
  /** Lays out pages, some at a time, so that nobody has to hold the HTML of a whole site. Each worker takes those that it made. */
  layOut(pages: Page[], context: LayoutContext): AsyncGenerator<LaidOut>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** A pool for one run on a site, which `options` led to. Threads start when there is much to do. */
export function createPagePool(site: Site, options: OptionValues, progress: Progress): PagePool {
  const here = createPageWorker(site);
  const threads: PageThread[] = [];
  const makers = new Map<string, PageWorker>();

  /** This thread first, and others where there are many pages. */
  const hire = (pages: number): PageWorker[] => {
    const cores = pages < fewest ? 1 : Math.min(availableParallelism(), mostThreads + 1);
    if (cores > 1) shareGarbageCollection(false);
    // The same day for all, also around midnight.
    while (threads.length < cores - 1)
      threads.push(startPageThread({ options: { ...options, date: site.today }, replaced: site.replaced }));
    return [here, ...threads];
  };

  return {
    async make(files) {
      const made: MadePage[][] = [];
      let next = 0;
      let done = 0;
      // Whoever is free takes the next pages.
      const takeParts = async (worker: PageWorker) => {
        for (let at = next++; at * madeAtOnce < files.length; at = next++) {
          // Lets the answers of the threads in.
          if (worker === here) await setImmediate();
          const part = await worker.make(files.slice(at * madeAtOnce, (at + 1) * madeAtOnce));
          for (const { page } of part) if (page) makers.set(page.id, worker);
          made[at] = part;
          done += part.length;
          progress.tell("Reading pages", done, files.length);
        }
      };
      // Each thread has a second part waiting, so that it never waits for this one.
      const workers = hire(files.length).flatMap((worker) => (worker === here ? [worker] : [worker, worker]));
      await Promise.all(workers.map(takeParts));
      return made.flat();
    },
    async *layOut(pages, context) {
      const workers = hire(pages.length);
      const shares = new Map<PageWorker, string[]>(workers.map((worker) => [worker, []]));
      for (const [at, page] of pages.entries())
        shares
          .get(makers.get(textPage(page).id) ?? (workers[at % workers.length] as PageWorker))
          ?.push(page.id);
      const busy = [...shares].filter(([, ids]) => ids.length > 0);
      // A thread has a second part waiting, so that it never waits for this one.
      yield* mergeAsTheyCome(
        busy.map(([worker, ids]) => layOutShare(worker, ids, context, worker === here ? 1 : 2)),
      );
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
      shareGarbageCollection(true);
    },
  };
}

/** Pages of one worker in parts, so many of them asked for at a time. */
async function* layOutShare(
  worker: PageWorker,
  ids: string[],
  context: LayoutContext,
  ahead: number,
): AsyncGenerator<LaidOut> {
  await worker.begin(context);
  const asked: Promise<LaidOut>[] = [];
  while (ids.length + asked.length > 0) {
    while (asked.length < ahead && ids.length > 0) {
      const part = worker.layOut(ids.splice(0, laidOutAtOnce));
      // Whoever takes it hears of a fault, unless another one was there before.
      part.catch(() => {});
      asked.push(part);
    }
    yield (await asked.shift()) as LaidOut;
    // Lets the answers of the threads in: this one would lay out all its pages before any thread is asked for its first.
    await setImmediate();
  }
}

/** Whether V8 spreads the collection of young garbage over the cores. Where each has a thread, they would wait for each other. */
function shareGarbageCollection(isShared: boolean): void {
  setFlagsFromString(isShared ? "--parallel-scavenge" : "--no-parallel-scavenge");
}
