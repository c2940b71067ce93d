/** A number with its word: `1 page`, `2 pages`, `3 entries`, `2 days`. */
export function countThings(number: number, word: string): string {
  if (number === 1) return `1 ${word}`;
  return `${number} ${/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`}`;
}
