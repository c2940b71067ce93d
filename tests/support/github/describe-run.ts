import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { commit } from "./start-github.ts";

/** The environment of a workflow at GitHub that follows the run of a proposal from the fork `ann/site`; its event is written to the folder. */
export function describeRun(folder: string, api: string, run: object = {}): Record<string, string> {
  const event = join(folder, "event.json");
  const told = {
    id: 5,
    event: "pull_request",
    head_sha: commit,
    head_branch: "hours",
    head_repository: { full_name: "ann/site", owner: { login: "ann" } },
    // GitHub names none that comes from a fork.
    pull_requests: [],
    ...run,
  };
  writeFileSync(event, JSON.stringify({ action: "completed", workflow_run: told }));
  return {
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "lib/site",
    GITHUB_EVENT_PATH: event,
  };
}
