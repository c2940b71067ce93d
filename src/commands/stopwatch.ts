/** Measures the stages of a run. */
export interface Stopwatch {
  /** Runs a stage and remembers how long it took. */
  time<T>(stage: string, run: () => T | Promise<T>): Promise<T>;
  /** The stages in the order in which they ran, in milliseconds. */
  stages: { stage: string; ms: number }[];
}

/** A stopwatch that has measured nothing yet. */
export function createStopwatch(): Stopwatch {
  const stages: Stopwatch["stages"] = [];
  return {
    stages,
    async time(stage, run) {
      const start = performance.now();
      try {
        return await run();
      } finally {
        stages.push({ stage, ms: Math.round((performance.now() - start) * 10) / 10 });
      }
    },
  };
}
