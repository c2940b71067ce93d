/** Lines as a block of code of Markdown, whatever backticks they have. `kind` is what a git host makes of it. */
export function formatFence(kind: string, lines: string[]): string {
  const runs = [...lines.join("\n").matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}${kind}\n${lines.map((line) => `${line}\n`).join("")}${fence}`;
}
