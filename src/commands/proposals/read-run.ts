import { readFile } from "node:fs/promises";
import * as z from "zod";
import { CallError } from "../../site/call-error.ts";
import type { ApiAccess } from "./github-api.ts";

const runSchema = z.object({
  id: z.int().positive(),
  event: z.string(),
  head_sha: z.string().regex(/^[\da-f]{40,64}$/),
  // Both are gone with a fork that is deleted.
  head_branch: z.string().min(1).nullable(),
  head_repository: z
    .object({ full_name: z.string(), owner: z.object({ login: z.string().regex(/^[\w.-]+$/) }) })
    .nullable(),
});

/** The run that looked at a proposal, as GitHub tells it, and how to ask GitHub for more. */
export interface ProposalRun {
  access: ApiAccess;
  /** `owner/name` of the repository that is proposed to. */
  repository: string;
  /** Address where people see the run, with what it has built. */
  address: string;
  head: { repository: string; owner: string; branch: string; commit: string };
}

const names = [
  "GITHUB_API_URL",
  "GITHUB_SERVER_URL",
  "GITHUB_REPOSITORY",
  "GITHUB_TOKEN",
  "GITHUB_EVENT_PATH",
] as const;

/** Reads from the environment of a workflow which run it follows; a sentence where nobody is to be told. Throws a `CallError` outside of such a workflow. */
export async function readRun(env: NodeJS.ProcessEnv): Promise<ProposalRun | string> {
  const missing = names.find((name) => !env[name]);
  if (missing)
    throw new CallError(
      `${missing} is not set. This command is for the workflow "Suggestions" of GitHub, which follows that of a pull request.`,
    );
  const given = env as Record<(typeof names)[number], string>;
  if (!/^[\w.-]+\/[\w.-]+$/.test(given.GITHUB_REPOSITORY))
    throw new CallError(`GITHUB_REPOSITORY is "${given.GITHUB_REPOSITORY}", which names no repository.`);
  const { data, error } = z
    .object({ workflow_run: runSchema })
    .safeParse(JSON.parse(await readFile(given.GITHUB_EVENT_PATH, "utf8")));
  if (!data)
    throw new Error(`The event tells of no run of a workflow: "${error.issues[0]?.path.join(".")}".`, {
      cause: error,
    });
  const { id, event, head_sha, head_branch, head_repository } = data.workflow_run;
  if (event !== "pull_request") return "The run was about no pull request.";
  if (head_repository === null || head_branch === null)
    return "The repository or branch that was proposed is there no more, so nobody is told.";
  return {
    access: { url: given.GITHUB_API_URL, token: given.GITHUB_TOKEN },
    repository: given.GITHUB_REPOSITORY,
    address: `${given.GITHUB_SERVER_URL}/${given.GITHUB_REPOSITORY}/actions/runs/${id}`,
    head: {
      repository: head_repository.full_name,
      owner: head_repository.owner.login,
      branch: head_branch,
      commit: head_sha,
    },
  };
}
