/** Seconds below which a clock of processors tells nothing. */
const least = 0.02;

/** How many times as long a processor works for `other` as for `one`: for four times as much input about 4, or 16 where work grows with the square. */
export function compareWork(one: () => void, other: () => void): number {
  return measure(other) / Math.max(least, measure(one));
}

/** The least of three rounds, in seconds: what else the process does meanwhile, such as compiling, makes a single one longer. */
function measure(run: () => void): number {
  const rounds = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1e6;
  });
  return Math.min(...rounds);
}
