// Seconds that `work` takes on the machine that the limits of tests were set on.
const usual = 0.04;

/** Starts a clock of what this process works, told in seconds of a usual processor: neither a slow one nor others at work beside it count. */
export function startProcessorClock(): () => number {
  const slowness = Math.max(1, measure(work) / usual);
  const start = process.cpuUsage();
  return () => process.cpuUsage(start).user / 1e6 / slowness;
}

function measure(run: () => void): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1e6;
}

/** Reads and writes text, as the program does. */
function work(): void {
  const text = "Boats, ropes and stories from the quays. ".repeat(5000);
  for (let round = 0; round < 20; round++) text.replace(/\b[a-z]+(?=[ .])/gu, (word) => word + round);
}
