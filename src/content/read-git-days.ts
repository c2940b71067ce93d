import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Problem } from "../problems/problem.ts";
import { reportContent } from "./content-rules.ts";

const run = promisify(execFile);

/** The day of the last change of each file by absolute path, as git knows it; empty without a history. */
export interface GitDays {
  days: Map<string, string>;
  problems: Problem[];
}

/** Asks git, in one call, when each file of a folder was last changed. A shallow clone does not know it, which is said and not trusted. */
export async function readGitDays(dir: string, timezone: string): Promise<GitDays> {
  const git = async (...args: string[]): Promise<string | null> => {
    try {
      const { stdout } = await run("git", ["-C", dir, ...args], {
        maxBuffer: 1 << 30,
        env: { ...process.env, TZ: timezone },
      });
      return stdout;
    } catch {
      // No git on this machine, no repository here, or one without a commit: then there is no history to read.
      return null;
    }
  };
  const top = (await git("rev-parse", "--show-toplevel", "--is-shallow-repository"))?.trim().split("\n");
  if (!top?.[0]) return { days: new Map(), problems: [] };
  if (top[1] === "true") {
    const message =
      "Git has only a part of the history here (a shallow clone), so the days of the last changes are left out.";
    const problem = reportContent({ path: ".", text: "" }, "git-shallow", {
      span: null,
      message,
      hint: "Fetch all of it: git fetch --unshallow.",
    });
    return { days: new Map(), problems: [problem] };
  }
  const log = await git(
    "log",
    "--format=%x00%cd",
    "--date=format-local:%Y-%m-%d",
    "--name-only",
    "-z",
    "--no-renames",
    "--",
    ".",
  );
  return { days: parseLog(log ?? "", top[0]), problems: [] };
}

/** Reads `git log -z`: commits begin with an empty entry, then their day, then the files; the first day of a file is its last change. */
function parseLog(log: string, top: string): Map<string, string> {
  const days = new Map<string, string>();
  let day = "";
  for (const part of log.split("\0")) {
    const entry = part.replace(/^\n/, "");
    if (/^\d{4}-\d\d-\d\d$/.test(entry)) day = entry;
    else if (entry !== "" && !days.has(`${top}/${entry}`)) days.set(`${top}/${entry}`, day);
  }
  return days;
}
