import { diffArrays } from "diff";
import { countShared } from "./count-shared.ts";

// With more changed lines the search for what stayed takes too long: all from the first to the last is told as changed.
const most = 2_000;

/** What was changed in a file, line by line: `-` the old lines, `+` the new ones, with the number of the first. Unchanged lines are left out. */
export function formatDiff(path: string, before: string, after: string): string {
  const hunks: string[] = [];
  let line = 1;
  let isOpen = false;
  for (const { value, added, removed } of compareLines(before.split("\n"), after.split("\n"))) {
    if ((added || removed) && !isOpen) hunks.push(`${path}:${line}\n`);
    isOpen = added || removed;
    const lines = value.map((text) => `${added ? "+" : "-"} ${text.replace(/\r$/, "")}\n`);
    if (isOpen) hunks.push((hunks.pop() as string) + lines.join(""));
    if (!added) line += value.length;
  }
  return hunks.join("\n");
}

function compareLines(
  olds: string[],
  news: string[],
): { value: string[]; added: boolean; removed: boolean }[] {
  const parts = diffArrays(olds, news, { maxEditLength: most });
  if (parts) return parts;
  const { head, tail } = countShared(olds, news);
  return [
    { value: olds.slice(0, head), added: false, removed: false },
    { value: olds.slice(head, olds.length - tail), added: false, removed: true },
    { value: news.slice(head, news.length - tail), added: true, removed: false },
  ];
}
