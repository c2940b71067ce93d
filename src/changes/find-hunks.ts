/** A place at which two lists differ: what stood there and what stands there now. */
export interface Hunk {
  removed: string[];
  added: string[];
}

/** Pairs beyond this number are not searched for what stayed; the middle of such lists is one hunk. */
const most = 4_000_000;

/** Where two lists differ, in their order, by the longest common part. */
export function findHunks(olds: string[], news: string[]): Hunk[] {
  let start = 0;
  while (start < olds.length && start < news.length && olds[start] === news[start]) start++;
  let end = 0;
  while (end < olds.length - start && end < news.length - start && olds.at(-1 - end) === news.at(-1 - end))
    end++;
  return findInMiddle(olds.slice(start, olds.length - end), news.slice(start, news.length - end));
}

function findInMiddle(olds: string[], news: string[]): Hunk[] {
  const isTooLong = olds.length * news.length > most;
  const lengths = isTooLong ? null : measureCommon(olds, news);
  const hunks: Hunk[] = [];
  let hunk: Hunk = { removed: [], added: [] };
  const close = () => {
    if (hunk.removed.length + hunk.added.length > 0) hunks.push(hunk);
    hunk = { removed: [], added: [] };
  };
  const width = news.length + 1;
  const common = (i: number, j: number) => lengths?.[i * width + j] ?? 0;
  let i = 0;
  let j = 0;
  while (i < olds.length || j < news.length) {
    if (lengths && i < olds.length && j < news.length && olds[i] === news[j]) {
      close();
      i++;
      j++;
    } else if (j >= news.length || (i < olds.length && common(i + 1, j) >= common(i, j + 1))) {
      hunk.removed.push(olds[i++] as string);
    } else {
      hunk.added.push(news[j++] as string);
    }
  }
  close();
  return hunks;
}

/** For each pair of places, how long the longest common part of the two rests is. */
function measureCommon(olds: string[], news: string[]): Uint32Array {
  const width = news.length + 1;
  const lengths = new Uint32Array((olds.length + 1) * width);
  for (let i = olds.length - 1; i >= 0; i--)
    for (let j = news.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        olds[i] === news[j]
          ? (lengths[(i + 1) * width + j + 1] as number) + 1
          : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number);
  return lengths;
}
