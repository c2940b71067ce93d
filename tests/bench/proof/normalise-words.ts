const alike: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u201a\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u2033]/g, '"'],
  [/\u2014/g, "---"],
  [/\u2013/g, "--"],
  [/\u2026/g, "..."],
  [/\u00ad/g, ""],
];

/** Text with the marks that typographic rules change written plainly, and one space between words. */
export function normaliseWords(text: string): string {
  const plain = alike.reduce(
    (result, [pattern, mark]) => result.replace(pattern, mark),
    text.normalize("NFC"),
  );
  return plain.replace(/\s+/g, " ").trim();
}
