import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runGit } from "../../sources/run-git.ts";
import { type ProgramRun, runProgram } from "./run-program.ts";

/** The site as it was, in a folder of its own. */
interface Base {
  /** Folder that stands for the one in which this program runs. */
  folder: string;
  /** Whether there was such a folder and it has its packages now: without them it can't be built. */
  ready: ProgramRun;
  /** An empty place beside it, which goes with it. */
  work: string;
  /** Aborted when somebody ends the program, so that nothing is left behind. */
  signal: AbortSignal;
}

/**
 * Checks a commit out beside the site, with the packages that it asks for, gives it to `use`, and takes it away again. Throws a sentence
 * where there is no such commit.
 */
export async function withBase<Result>(ref: string, use: (base: Base) => Promise<Result>): Promise<Result> {
  const commit = await findCommit(ref);
  const below = (await git("rev-parse", "--show-prefix")).trim();
  const work = await mkdtemp(join(tmpdir(), "waymark-changes-"));
  const checkout = join(work, "base");
  const end = new AbortController();
  const stop = () => end.abort(new Error("Ended before both were built."));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
  try {
    await git("worktree", "add", "--quiet", "--detach", checkout, commit);
    const folder = join(checkout, below);
    const ready = existsSync(folder)
      ? await givePackages(folder, end.signal)
      : { ok: false, told: `At "${ref}" there was no folder "${below}".\n` };
    return await use({ folder, ready, work, signal: end.signal });
  } catch (error) {
    end.signal.throwIfAborted();
    throw error;
  } finally {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.off(signal, stop);
    await rm(work, { recursive: true, force: true, maxRetries: 5 });
    await git("worktree", "prune");
  }
}

async function findCommit(ref: string): Promise<string> {
  try {
    return (await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`)).trim();
  } catch (error) {
    const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
    const reason =
      code === "ENOENT"
        ? "There is no git on this computer"
        : /not a git repository/.test(stderr)
          ? "This folder is not in a repository of git"
          : stderr.trim() !== ""
            ? `Git says “${stderr.trim().split("\n")[0]}”`
            : `Git knows no commit "${ref}" here: fetch it first, or name another one`;
    throw new Error(`${reason}. There is nothing to compare with.`, { cause: error });
  }
}

/** The packages of here, where both ask for the same; else its own. */
async function givePackages(folder: string, signal: AbortSignal): Promise<ProgramRun> {
  const lock = (at: string) => {
    const file = join(at, "package-lock.json");
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  };
  const asked = lock(folder);
  if (asked === null || asked === lock(".")) {
    const [mine, its] = [resolve("node_modules"), join(folder, "node_modules")];
    if (existsSync(mine) && !existsSync(its)) await symlink(mine, its, "dir");
    return { ok: true, told: "" };
  }
  const { ok, told } = await runProgram(["npm", "ci"], folder, process.env, signal);
  return { ok, told: ok ? told : `${told}The packages of the site as it was can't be installed.\n` };
}

function git(...args: string[]): Promise<string> {
  return runGit(process.cwd(), "UTC", args);
}
