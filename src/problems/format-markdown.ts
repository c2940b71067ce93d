import { escapeMarkdown } from "./escape-markdown.ts";
import { formatCode } from "./format-code.ts";
import { formatSummary } from "./format-summary.ts";
import { formatWrite } from "./format-write.ts";
import type { Problem } from "./problem.ts";
import { showText } from "./show-text.ts";
import { sortProblems } from "./sort-problems.ts";

/** All problems as Markdown, to be posted as a comment: a summary, then a list a file. */
export function formatMarkdown(problems: Problem[]): string {
  const sorted = sortProblems(problems);
  const files = [...new Set(sorted.map(({ file }) => file))];
  const parts = files.map((file) => {
    const items = sorted.filter((problem) => problem.file === file).map(formatItem);
    return `\n### ${formatCode(showText(file))}\n\n${items.join("")}`;
  });
  return `**${formatSummary(sorted)}.**\n${parts.join("")}`;
}

function formatItem({ line, level, message, hint, corrected, rule }: Problem): string {
  const place = line > 0 ? `line ${line}` : "whole file";
  const remedy = hint === null ? "" : ` ${escapeMarkdown(showText(hint))}`;
  const write = corrected === null ? "" : formatWrite(corrected);
  return `- **${level === "error" ? "Error" : "Notice"}**, ${place}: ${escapeMarkdown(showText(message))}${remedy} (${formatCode(rule)})\n${write}`;
}
