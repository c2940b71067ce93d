/** A line of a file as a proposal leaves it, and in which piece of the difference it is shown. */
interface ShownLine {
  text: string;
  hunk: number;
}

/** The lines of the new file that the difference of a file shows (`patch` of a git host), by their number. */
export function parseHunks(patch: string): Map<number, ShownLine> {
  const shown = new Map<number, ShownLine>();
  let hunk = 0;
  let number = 0;
  for (const line of patch.split("\n")) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
    if (start !== undefined) {
      hunk++;
      number = Number(start);
    } else if (/^[ +]/.test(line)) shown.set(number++, { text: line.slice(1), hunk });
  }
  return shown;
}
