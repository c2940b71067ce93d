import { execFileSync } from "node:child_process";
import { git } from "./workflows/git.ts";

/** Commits all that is in a folder, which becomes a repository where it is none, at noon of a day. */
export function commitAt(folder: string, day: string): void {
  git(folder, "init", "--quiet");
  git(folder, "add", "-A", ".");
  const date = `${day}T12:00:00Z`;
  const who = ["-c", "user.name=Ann", "-c", "user.email=ann@example.org"];
  execFileSync("git", [...who, "commit", "--quiet", "--allow-empty", "-m", "Write"], {
    cwd: folder,
    env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
  });
}
