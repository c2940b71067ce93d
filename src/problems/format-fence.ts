import { longestBackticks } from "./longest-backticks.ts";

/** Lines as a block of code of Markdown, whatever backticks they have. `kind` is what a git host makes of it. */
export function formatFence(kind: string, lines: string[]): string {
  const fence = "`".repeat(Math.max(3, longestBackticks(lines.join("\n")) + 1));
  return `${fence}${kind}\n${lines.map((line) => `${line}\n`).join("")}${fence}`;
}
