import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../run-waymark.ts";

interface Run {
  status: number | null;
  /** What was printed to either stream, in its order. */
  output: string;
}

/** Runs a script of the workflows, as GitHub would, in `cwd`; `env` goes beside the own environment. `root` has the script. */
export function runScript(
  name: string,
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
  root = repository,
): Promise<Run> {
  const script = join(root, ".github/scripts", name);
  // What a runner of GitHub sets must not come in from outside of the test.
  const outside = { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "", NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    const child = spawn(script, args, { cwd, env: { ...process.env, ...outside, ...env } });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, output }));
  });
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
