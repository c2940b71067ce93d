import type { Problem } from "../../problems/problem.ts";
import { sortProblems } from "../../problems/sort-problems.ts";
import type { InterfaceWords } from "../../site/interface-words.ts";

/** What the preview's client shows over a page: the errors of the site; an empty list takes the overlay away. */
export function buildReport(
  problems: Problem[],
  words: Pick<InterfaceWords, "previewHide" | "previewProblems" | "previewWrite">,
): string {
  const errors = sortProblems(problems).filter(({ level }) => level === "error");
  return JSON.stringify({
    title: words.previewProblems,
    hide: words.previewHide,
    write: words.previewWrite,
    problems: errors.map(({ file, line, column, excerpt, message, hint, corrected, length, from = 0 }) => ({
      place: line > 0 ? `${file}, ${line}:${column}` : file,
      excerpt: excerpt && `${excerpt}\n${" ".repeat(column - 1 - from)}${"^".repeat(length)}`,
      message: hint === null ? message : `${message} ${hint}`,
      corrected,
    })),
  });
}
