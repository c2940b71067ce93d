import { availableParallelism } from "node:os";

/** Runs a task for each item, as many at a time as there are cores; the results in the order of the items. */
export async function runInPool<Item, Result>(
  items: Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await run(items[at] as Item);
  };
  await Promise.all(Array.from({ length: Math.min(items.length, availableParallelism()) }, work));
  return results;
}
