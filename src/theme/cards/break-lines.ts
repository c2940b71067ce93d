/** Breaks a text into lines no wider than `room`, a single longer word on a line of its own; `null` where it can't be measured. */
export function breakLines(
  text: string,
  room: number,
  measure: (words: string) => number | null,
): string[] | null {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    const width = measure(longer);
    if (width === null) return null;
    if (line && width > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
