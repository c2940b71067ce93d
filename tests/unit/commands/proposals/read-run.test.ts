import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { test } from "node:test";
import { readRun } from "../../../../src/commands/proposals/read-run.ts";
import { describeRun } from "../../../support/github/describe-run.ts";
import { commit } from "../../../support/github/start-github.ts";
import { makeFolder } from "../../../support/run-waymark.ts";

const given = (run: object = {}): Record<string, string> => ({
  ...describeRun(makeFolder(), "https://api.github.com", run),
  GITHUB_TOKEN: "a-token",
});

test("which commit of which branch was looked at is what GitHub says, and where its files are is in the address of the run", async () => {
  assert.deepEqual(await readRun(given()), {
    access: { url: "https://api.github.com", token: "a-token" },
    repository: "lib/site",
    address: "https://github.com/lib/site/actions/runs/5",
    head: { repository: "ann/site", owner: "ann", branch: "hours", commit },
  });
});

test("where nobody is to be told, a sentence says why", async () => {
  assert.equal(await readRun(given({ event: "push" })), "The run was about no pull request.");
  for (const gone of [{ head_repository: null }, { head_branch: null }])
    assert.match(
      String(await readRun(given(gone))),
      /^The repository or branch that was proposed is there no more/,
    );
});

test("outside of a workflow, and for an event of another kind, a sentence says so", async () => {
  await assert.rejects(readRun({}), {
    message: /^GITHUB_API_URL is not set\. This command is for the workflow/,
  });
  await assert.rejects(readRun({ ...given(), GITHUB_TOKEN: "" }), { message: /^GITHUB_TOKEN is not set/ });
  await assert.rejects(readRun({ ...given(), GITHUB_REPOSITORY: "lib/site/../other" }), {
    message: 'GITHUB_REPOSITORY is "lib/site/../other", which names no repository.',
  });
  await assert.rejects(readRun(given({ head_sha: "main" })), {
    message: 'The event tells of no run of a workflow: "workflow_run.head_sha".',
  });
  const other = given();
  writeFileSync(other.GITHUB_EVENT_PATH ?? "", JSON.stringify({ pull_request: { number: 7 } }));
  await assert.rejects(readRun(other), {
    message: 'The event tells of no run of a workflow: "workflow_run".',
  });
});
