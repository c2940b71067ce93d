import { execFileSync } from "node:child_process";

/** Runs git as somebody called Ann, and gives what it prints. */
export function git(cwd: string, ...args: string[]): string {
  const who = ["-c", "user.name=Ann", "-c", "user.email=ann@example.org"];
  return execFileSync("git", [...who, ...args], { cwd, encoding: "utf8", stdio: "pipe" }).trim();
}
