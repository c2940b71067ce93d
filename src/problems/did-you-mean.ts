/** The candidate that is most like `word`, or `null` when none is near enough to be meant. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  return rankByLikeness(word, candidates)[0] ?? null;
}

/** The question whether that candidate is meant, with a blank before it, to stand behind a sentence; empty without one. */
export function askMeant(word: string, candidates: Iterable<string>): string {
  const near = didYouMean(word, candidates);
  return near === null ? "" : ` Did you mean "${near}"?`;
}

/** Candidates that may have been meant by `word`, most alike first. */
export function rankByLikeness(word: string, candidates: Iterable<string>): string[] {
  const wanted = fold(word);
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
    const distance = editDistance(wanted, fold(candidate));
    if (distance <= limit) near.push({ candidate, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .map((n) => n.candidate);
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Number of insertions, deletions, replacements and swaps of neighbours between two texts (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
