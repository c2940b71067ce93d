/** Words as they are compared: without capitals, and as `evenWords` gives them. */
export function foldWords(words: string): string {
  // Most words are in plain letters.
  return /^\w*$/.test(words) ? words.toLowerCase() : evenWords(words).toLowerCase();
}

/** Words in one form of each letter, blank, hyphen and apostrophe. */
export function evenWords(words: string): string {
  return words
    .normalize("NFC")
    .replaceAll("\u00AD", "")
    .replace(/\s+/g, " ")
    .replace(/[‐‑]/g, "-")
    .replaceAll("’", "'");
}
