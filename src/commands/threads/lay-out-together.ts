import type { Page } from "../../content/page.ts";
import type { LayoutContext } from "../../layouts/layout-context.ts";
import type { Body } from "../../markdown/body.ts";
import { createPageLayouter } from "../../templates/lay-out-pages.ts";
import { buildPageFile, type PageFile } from "../build-page-file.ts";
import type { PageThread } from "./page-thread.ts";

/** A thread that lays out pages. */
type LayoutThread = Pick<PageThread, "made" | "begin" | "layOut">;

// Enough that Eleventy's start does not count, few enough that their HTML fits in any memory.
const atOnce = 250;
// Fewer, so that all come to the end together.
const lentAtOnce = 125;

/**
 * Lays out pages on all threads, some at a time, so that nobody has to hold the HTML of a whole site. Each thread takes the
 * pages that it made; one that has no more is lent pages of this thread, which writes the files too.
 */
export function layOutTogether(
  pages: Page[],
  bodies: Map<string, Body>,
  context: LayoutContext,
  threads: LayoutThread[],
): AsyncGenerator<PageFile[]> {
  const here = pages.filter(({ id }) => !threads.some(({ made }) => made.has(id)));
  return merge([
    layOutHere(here, bodies, context),
    ...threads.map((thread) => {
      const own = pages.filter(({ id }) => thread.made.has(id));
      return layOutThere(thread, own, here, bodies, context);
    }),
  ]);
}

async function* layOutHere(
  pages: Page[],
  bodies: Map<string, Body>,
  context: LayoutContext,
): AsyncGenerator<PageFile[]> {
  const layOut = createPageLayouter(context);
  while (pages.length > 0) {
    const laidOut = await layOut(pages.splice(0, atOnce), bodies);
    yield laidOut.map(buildPageFile);
  }
}

async function* layOutThere(
  thread: LayoutThread,
  own: Page[],
  lendable: Page[],
  bodies: Map<string, Body>,
  context: LayoutContext,
): AsyncGenerator<PageFile[]> {
  if (own.length === 0) return;
  const asked: Promise<PageFile[]>[] = [];
  const ask = (): void => {
    if (own.length > 0) asked.push(thread.layOut(own.splice(0, atOnce)));
    else if (lendable.length > 2 * atOnce) asked.push(thread.layOut(lendable.splice(-lentAtOnce), bodies));
    // Whoever takes it hears of a fault, unless another one was there before.
    asked.at(-1)?.catch(() => {});
  };
  await thread.begin(context);
  // A second batch waits there, so that the thread never waits for this one.
  ask();
  ask();
  for (let next = asked.shift(); next; next = asked.shift()) {
    const batch = await next;
    ask();
    yield batch;
  }
}

/** The items of several sources as they come. */
async function* merge<T>(sources: AsyncGenerator<T>[]): AsyncGenerator<T> {
  const waiting = new Map<
    AsyncGenerator<T>,
    Promise<{ source: AsyncGenerator<T>; result: IteratorResult<T> }>
  >();
  const ask = (source: AsyncGenerator<T>): void => {
    const next = source.next().then((result) => ({ source, result }));
    next.catch(() => {});
    waiting.set(source, next);
  };
  sources.forEach(ask);
  while (waiting.size > 0) {
    const { source, result } = await Promise.race(waiting.values());
    if (result.done) {
      waiting.delete(source);
      continue;
    }
    ask(source);
    yield result.value;
  }
}
