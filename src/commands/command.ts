/** An option of the command line: it has a value, or is a switch. */
export interface Option {
  name: string;
  /** What stands for the value in the help, e.g. `DIR`; absent for a switch. */
  value?: string;
  help: string;
}

export type OptionValues = Record<string, string | boolean | undefined>;

/** How `parseArgs` of Node is to read what stands behind the name of a command. */
export function describeArgs({ options, operands }: Command) {
  const types = options.map(({ name, value }) => [name, { type: value ? "string" : "boolean" }] as const);
  return { options: Object.fromEntries(types), allowPositionals: operands !== undefined };
}

/** What the command line offers under one name. */
export interface Command {
  name: string;
  summary: string;
  options: Option[];
  /** Words after the options, e.g. `[FILE…]`; absent where none are taken. */
  operands?: string;
  /** Loads the code that runs the command, so that help costs nothing; `run` gives the exit code. */
  load: () => Promise<(values: OptionValues, operands: string[]) => Promise<number>>;
}
