import * as z from "zod";
import type { Branch } from "../../proposals/build-edit-address.ts";
import type { GithubApi } from "./github-api.ts";
import type { ProposalRun } from "./read-run.ts";

const pullSchema = z.object({
  number: z.int().positive(),
  base: z.object({ ref: z.string() }),
  head: z.object({
    sha: z.string(),
    ref: z.string(),
    repo: z.object({ full_name: z.string(), html_url: z.url({ protocol: /^https?$/ }) }).nullable(),
  }),
});

/** An open pull request whose last commit is the one that was looked at. */
interface Pull {
  number: number;
  branch: Branch;
}

/**
 * The pull request that a run was about. The event names none that comes from a fork, so GitHub is asked for those of the branch. Of
 * more than one that has this commit it is the one to the branch that the report names: all are of who wrote the report. A sentence where
 * none has this commit any more, and where it is not known which.
 */
export async function findPull(
  api: GithubApi,
  { repository, head }: ProposalRun,
  base: string | null,
): Promise<Pull | string> {
  const query = { state: "open", head: `${head.owner}:${head.branch}` };
  const pulls = (await api.list(`/repos/${repository}/pulls`, query, pullSchema)).flatMap(
    ({ number, base: { ref: to }, head: { sha, ref, repo } }): (Pull & { to: string })[] =>
      sha === head.commit && repo?.full_name === head.repository
        ? [{ number, branch: { url: repo.html_url, name: ref }, to }]
        : [],
  );
  const chosen = pulls.length > 1 ? pulls.filter(({ to }) => to === base) : pulls;
  const [pull, ...others] = chosen;
  if (pulls.length === 0)
    return "No open pull request ends with this commit: it is closed, or has gone on, and is looked at again.";
  if (!pull || others.length > 0)
    return `More than one pull request ends with this commit, and which was looked at is not known: ${pulls.map(({ number }) => number).join(", ")}.`;
  return pull;
}
