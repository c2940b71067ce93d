import type { Edit } from "./problem.ts";

/** The text with the edits made. Of two edits that overlap only the first is made, so that a second round can look again. */
export function applyEdits(text: string, edits: Edit[]): string {
  let result = "";
  let done = 0;
  for (const { start, end, text: replacement } of [...edits].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start < done) continue;
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}
