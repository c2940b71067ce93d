/** The numbers of those parts, by their sums (`sum-parts.ts`), whose words are still those of any part of the original. */
export function listCopied(sums: string[], original: string[]): number[] {
  const known = new Set(original);
  return sums.flatMap((sum, n) => (sum !== "" && known.has(sum) ? n : []));
}
