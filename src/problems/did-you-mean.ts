/** The candidate that is most like `word`, or `null` when none is near enough to be meant. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  return rankByLikeness(word, candidates)[0] ?? null;
}

/** The question whether that candidate is meant, with a blank before it, to stand behind a sentence; empty without one. */
export function askMeant(word: string, candidates: Iterable<string>): string {
  const near = didYouMean(word, candidates);
  return near === null ? "" : ` Did you mean "${near}"?`;
}

// Longer ones are no names that somebody mistyped; to compare them takes as long as the product of their lengths.
const longest = 300;

/** Candidates that may have been meant by `word`, most alike first. */
export function rankByLikeness(word: string, candidates: Iterable<string>): string[] {
  const wanted = fold(word);
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const longer = Math.max(wanted.length, candidate.length);
    const limit = longer > longest ? 0 : Math.max(1, Math.floor(longer / 3));
    const distance = editDistance(...cutShared(wanted, fold(candidate)), limit);
    if (distance <= limit) near.push({ candidate, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .map((n) => n.candidate);
}

const isAscii = /^[\0-\x7f]*$/;

function fold(text: string): string {
  const plain = isAscii.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.toLowerCase();
}

/** What is left of two texts without what they begin and end with alike. By the codes of their letters, since each name at fault is held against each that there is. */
function cutShared(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

// Rows of the table in which two texts are compared, made once: a word is compared with very many. A folded text may be longer.
const rows = [0, 1, 2].map(() => new Uint16Array(2 * longest)) as [Uint16Array, Uint16Array, Uint16Array];

/** Number of insertions, deletions, replacements and swaps of neighbours between two texts (optimal string alignment); infinite where it is above a limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (limit === 0 || Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  let leastOfLast = 0;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    row[0] = i;
    let left = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] as number) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      let cost = Math.min(left + 1, (last[j] as number) + 1, replaced);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      row[j] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    // What follows is made of these two rows, and no less than them.
    if (least > limit && leastOfLast > limit) return Number.POSITIVE_INFINITY;
    leastOfLast = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] as number;
}
