import { spawn } from "node:child_process";

/** How a command of a workflow ended, and what it printed to either stream, in its order. */
export interface CommandRun {
  status: number | null;
  output: string;
}

// What a runner of GitHub sets must not come in from outside of the test.
const outside = { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "", NO_COLOR: "1" };

/** Runs a program, as a runner of GitHub would, in `cwd`; `env` goes beside the own environment. */
export function runCommand(
  program: string,
  args: string[],
  cwd: string,
  env: Record<string, string>,
): Promise<CommandRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...outside, ...env } });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, output }));
  });
}
