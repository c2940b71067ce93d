import { z } from "zod";
import type { Branch } from "../../proposals/build-edit-address.ts";
import type { GithubApi } from "./github-api.ts";
import type { ProposalRun } from "./read-run.ts";

const pullSchema = z.object({
  number: z.int().positive(),
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
 * The pull request that a run was about. The event names none that comes from a fork, so GitHub is asked for those of the branch;
 * a sentence where none has this commit any more, and where more than one has.
 */
export async function findPull(api: GithubApi, { repository, head }: ProposalRun): Promise<Pull | string> {
  const query = { state: "open", head: `${head.owner}:${head.branch}` };
  const pulls = (await api.list(`/repos/${repository}/pulls`, query, pullSchema)).flatMap(
    ({ number, head: { sha, ref, repo } }): Pull[] =>
      sha === head.commit && repo?.full_name === head.repository
        ? [{ number, branch: { url: repo.html_url, name: ref } }]
        : [],
  );
  const [pull, ...others] = pulls;
  if (!pull)
    return "No open pull request ends with this commit: it is closed, or has gone on, and is looked at again.";
  if (others.length > 0)
    return `More than one pull request ends with this commit, and which was looked at is not known: ${pulls.map(({ number }) => number).join(", ")}.`;
  return pull;
}
