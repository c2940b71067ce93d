/** A number with its word: `1 page`, `2 pages`, `1 entry`, `3 entries`. */
export function countThings(number: number, word: string): string {
  if (number === 1) return `1 ${word}`;
  return `${number} ${word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`}`;
}
