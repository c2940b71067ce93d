import { spawn } from "node:child_process";

/** How a program ended, and what it said to either stream, in its order. */
export interface ProgramRun {
  ok: boolean;
  told: string;
}

/** Runs a program to its end in a folder. Throws where it can't be started, or where `signal` ends it. */
export function runProgram(
  [program, ...args]: [string, ...string[]],
  cwd: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, signal, stdio: ["ignore", "pipe", "pipe"] });
    let told = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        told += text;
      });
    child.once("error", reject);
    child.once("close", (code) => resolve({ ok: code === 0, told }));
  });
}
