import { runGit } from "../../sources/run-git.ts";

/**
 * The commit at which the work of here parted from a branch. What has come into that branch since is no part of the work. The name as it is
 * where git finds none: who asks for that commit then is told why.
 */
export async function findForkPoint(ref: string): Promise<string> {
  try {
    return (await runGit(process.cwd(), "UTC", ["merge-base", "--end-of-options", ref, "HEAD"])).trim();
  } catch {
    return ref;
  }
}
