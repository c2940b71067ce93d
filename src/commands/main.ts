import { parseArgs } from "node:util";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import { formatCommandHelp, formatHelp } from "./format-help.ts";

/** Runs the command that the arguments name. Gives the exit code: 0 done, 1 problems, 2 the call itself is wrong, 3 done in part. */
export async function main(args: string[]): Promise<number> {
  endWithReader(process.stdout);
  endWithReader(process.stderr);
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    process.stdout.write(formatHelp(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((known) => known.name === name);
  if (!command) {
    const names = commands.map((known) => known.name);
    return refuse(`There is no command "${name}".`, didYouMean(name, names) ?? "help");
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(formatCommandHelp(command));
    return 0;
  }
  return runCommand(command, rest);
}

/** Ends quietly when nobody reads what is printed any more, as with `| head`. */
function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}

async function runCommand(command: Command, args: string[]): Promise<number> {
  const options = Object.fromEntries(command.options.map(({ name, type }) => [name, { type }]));
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: command.operands !== null });
  } catch (error) {
    const wrong = /'--([^' ]+)/.exec((error as Error).message)?.[1];
    const meant = wrong ? didYouMean(wrong, Object.keys(options)) : null;
    return refuse(
      (error as Error).message.split(". ")[0] as string,
      `${command.name} ${meant ? `--${meant}` : "--help"}`,
    );
  }
  try {
    const run = await command.load();
    return await run(parsed.values as Record<string, string | boolean | undefined>, parsed.positionals);
  } catch (error) {
    return fail(error);
  }
}

function refuse(message: string, meant: string): number {
  process.stderr.write(`${message.replace(/\.?$/, ".")} Try: waymark ${meant}\n`);
  return 2;
}

/** Prints the message of an error, with its stack only when DEBUG is set. */
function fail(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(process.env.DEBUG && error instanceof Error ? `${error.stack}\n` : `${message}\n`);
  return 1;
}
