/** An option of the command line: its value is text, or it is a switch. */
export interface Option {
  name: string;
  type: "string" | "boolean";
  /** What stands for the value in the help, e.g. `DIR`. */
  value?: string;
  help: string;
}

export type OptionValues = Record<string, string | boolean | undefined>;

/** What the command line offers under one name. */
export interface Command {
  name: string;
  summary: string;
  options: Option[];
  /** Words after the options, e.g. `[FILE…]`; `null` where none are taken. */
  operands: string | null;
  /** Loads the code that runs the command, so that help costs nothing; `run` gives the exit code. */
  load: () => Promise<(values: OptionValues, operands: string[]) => Promise<number>>;
}
