const kind = "stage of the program";

/** Runs a stage and measures it (`performance.measure`). */
export async function timed<T>(stage: string, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await run();
  } finally {
    performance.measure(stage, { start, detail: kind });
  }
}

/** The stages that were measured, in the order in which they ended, as lines of JSON with milliseconds. */
export function formatTimings(): string {
  return performance
    .getEntriesByType("measure")
    .filter((entry) => (entry as PerformanceMeasure).detail === kind)
    .map(({ name, duration }) => `${JSON.stringify({ stage: name, ms: Math.round(duration * 10) / 10 })}\n`)
    .join("");
}
