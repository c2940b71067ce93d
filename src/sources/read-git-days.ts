import { contentRules } from "../content/content-rules.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { runGit } from "./run-git.ts";

/** The day of the last change of each file by its id, as git knows it; empty without a history. */
export interface GitDays {
  days: Map<string, string>;
  problems: Problem[];
}

/** Asks git, in one call, when each file of a folder was last changed. A shallow clone does not know it, which is said and not trusted. */
export async function readGitDays(dir: string, timezone: string): Promise<GitDays> {
  const git = (...args: string[]) => runGit(dir, timezone, args);
  try {
    if ((await git("rev-parse", "--is-shallow-repository")).trim() === "true") {
      return withoutDays("git-shallow", {
        message:
          "Git has only a part of the history here (a shallow clone), so the days of the last changes are left out.",
        hint: "Fetch all of it: git fetch --unshallow.",
      });
    }
    const day = ["--format=%x00%cd", "--date=format-local:%Y-%m-%d"];
    const log = await git("log", ...day, "--name-only", "-z", "--no-renames", "--relative", "--", ".");
    return { days: parseLog(log), problems: [] };
  } catch (error) {
    const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
    // No git on this machine, no repository here, or one without a commit: then there is no history to read.
    if (code === "ENOENT" || /not a git repository|does not have any commits/.test(stderr))
      return { days: new Map(), problems: [] };
    return withoutDays("git-refused", {
      message: `Git does not tell the days of the last changes: “${stderr.trim().split("\n")[0] || String(error)}”.`,
      hint: "Without them, pages show the day of their setting “updated”.",
    });
  }
}

function withoutDays(rule: "git-shallow" | "git-refused", words: { message: string; hint: string }): GitDays {
  return {
    days: new Map(),
    problems: [createProblem(contentRules[rule], { path: ".", text: "" }, { span: null, ...words })],
  };
}

/** Reads `git log -z`: commits begin with an empty entry, then their day, then the files; the first day of a file is its last change. */
function parseLog(log: string): Map<string, string> {
  const days = new Map<string, string>();
  let day = "";
  for (const part of log.split("\0")) {
    const entry = part.replace(/^\n/, "").normalize("NFC");
    if (/^\d{4}-\d\d-\d\d$/.test(entry)) day = entry;
    else if (entry !== "" && !days.has(entry)) days.set(entry, day);
  }
  return days;
}
