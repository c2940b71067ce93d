/** Words as they are compared: without capitals, in one form of each letter, blank, hyphen and apostrophe. */
export function foldWords(words: string): string {
  // Most words are in plain letters.
  if (/^\w*$/.test(words)) return words.toLowerCase();
  return words
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("\u00AD", "")
    .replace(/\s+/g, " ")
    .replace(/[‐‑]/g, "-")
    .replaceAll("’", "'");
}
