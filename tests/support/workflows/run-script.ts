import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../run-waymark.ts";
import { type CommandRun, runCommand } from "./run-command.ts";

/** Runs a script of the workflows, as GitHub would, in `cwd`; `env` goes beside the own environment. `root` has the script. */
export function runScript(
  name: string,
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
  root = repository,
): Promise<CommandRun> {
  return runCommand(join(root, ".github/scripts", name), args, cwd, env);
}

/** A folder with a program of this name in it, a bash script with this text; for the front of a PATH. */
export function makeProgram(folder: string, name: string, text: string): string {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  const file = join(bin, name);
  writeFileSync(file, `#!/usr/bin/env bash\n${text}`);
  chmodSync(file, 0o755);
  return `${bin}:${process.env.PATH}`;
}
