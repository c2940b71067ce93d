/** A folder that moved with what was in it, and the lost addresses that are below it in its new place. */
export interface MovedFolder {
  /** Both with a slash at the end. */
  from: string;
  to: string;
  moved: string[];
}

interface Addresses {
  /** Sorted. */
  lost: string[];
  /** At which something is, or will be again. */
  taken: ReadonlySet<string>;
}

/**
 * Finds the widest folder with which a lost address moved to its likely place, so that one rule leads all that was in it:
 * most of what is lost there has to be in the new place, and nothing may be left in the old one. `null` when it moved alone.
 */
export function findMovedFolder(lost: string, place: string, addresses: Addresses): MovedFolder | null {
  const from = lost.split("/");
  const to = place.split("/");
  let same = 0;
  while (same < Math.min(from.length, to.length) - 1 && from.at(-1 - same) === to.at(-1 - same)) same++;
  // Leaving out all last steps that are the same gives the widest pair.
  for (let left = same; left > 0; left--) {
    const pair = { from: beginOf(from, left), to: beginOf(to, left) };
    const moved = pair.from === "/" ? null : checkPair(pair, addresses);
    if (moved) return { ...pair, moved };
  }
  return null;
}

/** The address of some steps without the last ones; the very last is the empty one after the slash. */
function beginOf(steps: string[], without: number): string {
  return `${steps.slice(0, -without).join("/")}/`;
}

function checkPair({ from, to }: { from: string; to: string }, { lost, taken }: Addresses): string[] | null {
  const below = addressesBelow(from, lost);
  const moved = below.filter((address) => taken.has(to + address.slice(from.length)));
  if (moved.length < 2 || moved.length * 2 <= below.length) return null;
  for (const address of taken) if (address.startsWith(from)) return null;
  return moved;
}

/** The addresses of a sorted list that begin with a folder. */
function addressesBelow(folder: string, sorted: string[]): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < folder) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(folder)) end++;
  return sorted.slice(low, end);
}
