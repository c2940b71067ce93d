import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import type { FoundFile } from "../../content/content.ts";
import type { Site } from "../../site/site.ts";
import type { OptionValues } from "../command.ts";
import type { LayOut } from "../make-pages.ts";
import { createPageMaker, type MadePage, type PageMaker } from "../page-maker.ts";
import type { Progress } from "../progress.ts";
import { layOutTogether } from "./lay-out-together.ts";
import { PageThread } from "./page-thread.ts";

// A thread costs half a second to load its modules and to warm up; with fewer pages that would not come back.
const fewest = 2000;
const atOnce = 40;
const mostThreads = 3;

/** Makes and lays out pages, on all cores where there are many pages. */
export interface PagePool {
  make: PageMaker;
  layOut: LayOut;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** A pool for one build of a site, which `options` led to. Threads start when many pages are to be made. */
export function createPagePool(site: Site, options: OptionValues, progress: Progress): PagePool {
  const threads: PageThread[] = [];
  return {
    make: async (files) => {
      const cores = files.length < fewest ? 1 : Math.min(availableParallelism(), mostThreads + 1);
      if (cores > 1) shareGarbageCollection(false);
      // The same day for all, also around midnight.
      while (threads.length < cores - 1) threads.push(new PageThread({ ...options, date: site.today }));
      if (threads.length === 0) return createPageMaker(site, progress)(files);
      const tell = (done: number) => progress.tell("Reading pages", done, files.length);
      return makeTogether(files, createPageMaker(site), threads, tell);
    },
    layOut: (pages, { bodies }, context) => layOutTogether(pages, bodies, context, threads),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
      shareGarbageCollection(true);
    },
  };
}

/** Whether V8 spreads the collection of young garbage over the cores. Where each has a thread, they would wait for each other. */
function shareGarbageCollection(isShared: boolean): void {
  setFlagsFromString(isShared ? "--parallel-scavenge" : "--no-parallel-scavenge");
}

/** Whoever is free takes the next pages, this thread too. */
async function makeTogether(
  files: FoundFile[],
  makeHere: (files: FoundFile[]) => MadePage[],
  threads: PageThread[],
  tell: (done: number) => void,
): Promise<MadePage[]> {
  const made: MadePage[][] = [];
  let next = 0;
  let done = 0;
  const takeParts = async (make: PageMaker) => {
    for (let at = next++; at * atOnce < files.length; at = next++) {
      const part = await make(files.slice(at * atOnce, (at + 1) * atOnce));
      made[at] = part;
      done += part.length;
      tell(done);
    }
  };
  const here = async (part: FoundFile[]) => {
    // Lets the answers of the others in.
    await setImmediate();
    return makeHere(part);
  };
  // Each thread has a second part waiting, so that it never waits for this one.
  const there = threads
    .flatMap((thread) => [thread, thread])
    .map((thread) => takeParts((part) => thread.make(part)));
  await Promise.all([...there, takeParts(here)]);
  return made.flat();
}
