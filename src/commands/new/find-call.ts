import { sep } from "node:path";
import { quoteWord } from "./format-call.ts";
import { type Dependency, programDir } from "./read-dependency.ts";

/** How the program was called, so that a line can be printed that calls it again: by npx with the package, in a folder that has it, by its name, or by its file. */
export function findCall({ program, spec }: Dependency): string {
  const isByNpx = process.env.npm_command === "exec";
  if (programDir.includes(`${sep}_npx${sep}`)) return `npx --package ${quoteWord(spec)} ${program}`;
  if (isByNpx) return `npx ${program}`;
  const called = process.argv[1] ?? "";
  return called.endsWith(`${sep}${program}`) ? program : `node ${quoteWord(called)}`;
}
