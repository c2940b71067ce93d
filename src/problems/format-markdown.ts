import { formatSummary } from "./format-summary.ts";
import type { Problem } from "./problem.ts";
import { sortProblems } from "./sort-problems.ts";

/** All problems as Markdown, to be posted as a comment: a summary, then a list a file. */
export function formatMarkdown(problems: Problem[]): string {
  const sorted = sortProblems(problems);
  const files = [...new Set(sorted.map(({ file }) => file))];
  const parts = files.map((file) => {
    const items = sorted.filter((problem) => problem.file === file).map(formatItem);
    return `\n### ${code(file)}\n\n${items.join("")}`;
  });
  return `**${formatSummary(sorted)}.**\n${parts.join("")}`;
}

function formatItem({ line, level, message, hint, corrected, rule }: Problem): string {
  const place = line > 0 ? `line ${line}` : "whole file";
  const remedy = hint === null ? "" : ` ${escapeMarkdown(hint)}`;
  const write = corrected === null ? "" : `\n  Write: ${code(corrected.trim())}`;
  return `- **${level === "error" ? "Error" : "Notice"}**, ${place}: ${escapeMarkdown(message)}${remedy} (${code(rule)})${write}\n`;
}

/** Text in a code span, whatever backticks it has (CommonMark 6.1). */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  return fence + pad + text + pad + fence;
}

/** Text that Markdown must not read as markup, nor a git host as a mention. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, "\\$&").replace(/@/g, "&#64;");
}
