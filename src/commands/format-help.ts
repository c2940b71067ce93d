import type { Command, Option } from "./command.ts";

/** The help of the whole command line: its commands, a line each. */
export function formatHelp(commands: Command[]): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const);
  return `Waymark turns a folder of Markdown into a website.

Usage: waymark COMMAND [OPTIONS]

${formatRows(rows)}
\`waymark COMMAND --help\` explains a command.
`;
}

/** The help of one command: its options, a line each. */
export function formatCommandHelp({ name, summary, options, operands }: Command): string {
  const usage = `Usage: waymark ${name} [OPTIONS]${operands ? ` ${operands}` : ""}`;
  return `${summary}\n\n${usage}\n\n${formatRows(options.map((option) => [formatOption(option), option.help]))}`;
}

function formatOption({ name, value }: Option): string {
  return value ? `--${name} ${value}` : `--${name}`;
}

function formatRows(rows: (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([term]) => term.length));
  return rows.map(([term, text]) => `  ${term.padEnd(width)}  ${text}\n`).join("");
}
