import { contentRules } from "../content/content-rules.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { isShallow, logDays, readRefusal, runGit } from "./run-git.ts";

/** The day of the last change of each file by its id, as git knows it; empty without a history. */
export interface GitDays {
  days: Map<string, string>;
  problems: Problem[];
}

/** Asks git, in one call, when each file of a folder was last changed. A shallow clone does not know it, which is said and not trusted. */
export async function readGitDays(dir: string, timezone: string): Promise<GitDays> {
  try {
    if (await isShallow(dir, timezone)) {
      return withoutDays("git-shallow", {
        message:
          "Git has only a part of the history here (a shallow clone), so the days of the last changes are left out.",
        hint: "Fetch all of it: git fetch --unshallow.",
      });
    }
    const changes = ["--name-only", "-z", "--no-renames", "--relative", "--", "."];
    return { days: parseLog(await runGit(dir, timezone, ["log", ...logDays, ...changes])), problems: [] };
  } catch (error) {
    const refusal = readRefusal(error);
    if (refusal === null) return { days: new Map(), problems: [] };
    return withoutDays("git-refused", {
      message: `Git does not tell the days of the last changes: “${refusal}”.`,
      hint: "Without them, pages show the day of their setting “updated”.",
    });
  }
}

function withoutDays(rule: "git-shallow" | "git-refused", words: { message: string; hint: string }): GitDays {
  return {
    days: new Map(),
    problems: [createProblem(contentRules[rule], ".", { span: null, ...words })],
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
