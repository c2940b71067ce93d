import { diffArrays } from "diff";

/** What was changed in a file, line by line: `-` the old lines, `+` the new ones, with the number of the first. Unchanged lines are left out. */
export function formatDiff(path: string, before: string, after: string): string {
  const hunks: string[] = [];
  let line = 1;
  let isOpen = false;
  for (const { value, added, removed } of diffArrays(before.split("\n"), after.split("\n"))) {
    if ((added || removed) && !isOpen) hunks.push(`${path}:${line}\n`);
    isOpen = added || removed;
    const lines = value.map((text) => `${added ? "+" : "-"} ${text.replace(/\r$/, "")}\n`);
    if (isOpen) hunks.push((hunks.pop() as string) + lines.join(""));
    if (!added) line += value.length;
  }
  return hunks.join("\n");
}
