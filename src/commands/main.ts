import { parseArgs } from "node:util";
import { describeSystemError } from "../problems/describe-system-error.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { FaultError } from "../problems/fault-error.ts";
import { CallError } from "../site/call-error.ts";
import { type Command, describeArgs } from "./command.ts";
import { commands } from "./commands.ts";
import { formatCommandHelp, formatHelp } from "./format-help.ts";

/** Runs the command that the arguments name. Gives the exit code: 0 done, 1 problems, 2 the call itself is wrong, 3 done in part. */
export async function main(args: string[]): Promise<number> {
  const printing = watchPrinting();
  process.on("uncaughtException", (error) => {
    process.off("exit", tellOfEnd);
    process.exit(fail(error));
  });
  process.on("exit", tellOfEnd);
  const code = await choose(args);
  process.off("exit", tellOfEnd);
  return code || printing.code;
}

/** Node ends in silence where all that is left to do waits for something that never comes, and where a site's own code ends the process. */
function tellOfEnd(): void {
  process.stderr.write(
    "The work ended before it was done: something in it never gave an answer, or ended the program. Look at what the site's own code (assets/eleventy.ts, blocks/, cards/, motif/) waits for.\n",
  );
  process.exitCode = 1;
}

async function choose(args: string[]): Promise<number> {
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

/**
 * Goes on where nothing can be printed. A reader that left early, as `| head` does, is no fault; any other reason is told, and gives
 * code 1 to a run that would have ended with 0.
 */
function watchPrinting(): { code: number } {
  const printing = { code: 0 };
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE" || printing.code !== 0) return;
      printing.code = 1;
      process.exitCode = process.exitCode || 1;
      process.stderr.write(`What is to be printed can't be written: ${describeSystemError(error)}.\n`);
    });
  return printing;
}

async function runCommand(command: Command, args: string[]): Promise<number> {
  const described = describeArgs(command);
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args, ...described });
  } catch (error) {
    const wrong = /'--([^' ]+)/.exec((error as Error).message)?.[1];
    const meant = wrong ? didYouMean(wrong, Object.keys(described.options)) : null;
    return refuse(
      (error as Error).message.split(". ")[0] as string,
      `${command.name} ${meant ? `--${meant}` : "--help"}`,
    );
  }
  try {
    const run = await command.load();
    return await run(parsed.values as Record<string, string | boolean | undefined>, parsed.positionals);
  } catch (error) {
    return error instanceof CallError ? refuse(error.message, `${command.name} --help`) : fail(error);
  }
}

function refuse(message: string, meant: string): number {
  process.stderr.write(`${message.replace(/(?<![.?!])$/, ".")} Try: waymark ${meant}\n`);
  return 2;
}

/** Prints the message of an error, with its stack only when DEBUG is set. */
function fail(error: unknown): number {
  const told = process.env.DEBUG && error instanceof Error ? error.stack : describe(error);
  // The name of a file may hold a line break, after which a CI would take the rest for a command of its own.
  process.stderr.write(`${told?.replace(/[\r\n](?=::|##\[)/g, "\uFFFD")}\n`);
  return 1;
}

/** In words, also where the system refused a file, or code of the site's own failed later than anything waited for it, and nobody further in has said so. */
function describe(error: unknown): string {
  // Anything can be thrown, nothing too.
  const { syscall, path, stack = "", message = String(error) }: NodeJS.ErrnoException = Object(error);
  // Bounded, since a long message would else be read to its end from each place that looks like such a name.
  const own = /\bwaymark-(?:eleventy-hook|asset-(.{1,300}?)):\d+:\d+/.exec(stack);
  if (own && !(error instanceof FaultError))
    return `assets/${own[1] ?? "eleventy.ts"}: ${message.replace(/\.?$/, ".")}`;
  if (syscall === undefined || path === undefined) return message;
  return `${path}: ${describeSystemError(error)}.`;
}
