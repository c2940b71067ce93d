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

/** Arguments with which `git log` begins each commit with an empty entry and its day, `YYYY-MM-DD`. */
export const logDays = ["--format=%x00%cd", "--date=format-local:%Y-%m-%d"];

/** Whether git has only a part of the history of a folder: days and versions in it are not to be trusted. */
export async function isShallow(dir: string, timezone: string): Promise<boolean> {
  return (await runGit(dir, timezone, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
}

/** Why git told nothing, in its own words; `null` without a history: no git on this machine, no repository here, or one without a commit. */
export function readRefusal(error: unknown): string | null {
  const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
  if (code === "ENOENT" || /not a git repository|does not have any commits/.test(stderr)) return null;
  return stderr.trim().split("\n")[0] || String(error);
}
