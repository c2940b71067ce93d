/** How languages make plain plurals; `null` for words of which that isn't known. */
const plurals: Record<string, (word: string) => string | null> = {
  en: (word) => {
    if (/(?:[sxz]|[cs]h)$/i.test(word)) return `${word}es`;
    return /[^aeiou]y$/i.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  },
  es: (word) => {
    if (/\s|[sx]$/i.test(word)) return null;
    if (/ión$/i.test(word)) return `${word.slice(0, -2)}ones`;
    if (/z$/i.test(word)) return `${word.slice(0, -1)}ces`;
    return /[aeiouáéó]$/i.test(word) ? `${word}s` : `${word}es`;
  },
  fr: (word) => {
    if (/\s|[sxz]$/i.test(word)) return null;
    if (/al$/i.test(word)) return `${word.slice(0, -1)}ux`;
    return /(?:eau|eu)$/i.test(word) ? `${word}x` : `${word}s`;
  },
};

/** The plain plural of a word, or of the last word of an English phrase; `null` where it isn't known. `language` has no region. */
export function pluralOf(words: string, language: string): string | null {
  return /\p{L}$/u.test(words) ? (plurals[language]?.(words) ?? null) : null;
}
