/** The items of several sources as they come. */
export async function* mergeAsTheyCome<T>(sources: AsyncGenerator<T>[]): AsyncGenerator<T> {
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
