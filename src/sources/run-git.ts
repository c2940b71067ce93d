import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What git prints in a folder, where the days of commits are those of a time zone. */
export async function runGit(dir: string, timezone: string, args: string[]): Promise<string> {
  const env = { ...process.env, TZ: timezone, LC_ALL: "C" };
  return (await run("git", ["-C", dir, ...args], { maxBuffer: 1 << 30, env })).stdout;
}

/** What git answers to an input, as bytes. */
export async function runGitForBytes(dir: string, args: string[], input: string): Promise<Buffer> {
  const running = run("git", ["-C", dir, ...args], { maxBuffer: 1 << 30, encoding: "buffer" });
  running.child.stdin?.end(input);
  return (await running).stdout;
}
