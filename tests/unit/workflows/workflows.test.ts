import assert from "node:assert/strict";
import { accessSync, constants, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { hosts } from "../../../src/output/hosts/hosts.ts";
import { repository } from "../../support/run-waymark.ts";
import { findProposalFaults } from "../../support/workflows/find-proposal-faults.ts";
import { findWorkflowFaults, type WorkflowFacts } from "../../support/workflows/find-workflow-faults.ts";
import type { Workflow } from "../../support/workflows/workflow.ts";

const folder = join(repository, ".github/workflows");
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { scripts: object };

const facts: WorkflowFacts = {
  npmScripts: Object.keys(scripts),
  hasFile: (path) => existsSync(join(repository, path)),
  allowed: {
    "pull-request.yml check": { contents: "read" },
    "pull-request.yml look": { contents: "read" },
    "tests.yml test": { contents: "read" },
    "suggestions.yml fetch": { actions: "read" },
    "suggestions.yml suggest": { "pull-requests": "write" },
    "publish.yml build": { contents: "read", pages: "read" },
    "publish.yml deploy": { pages: "write", "id-token": "write" },
    "publish.yml remember": { contents: "write" },
    "publish.yml tell": { contents: "read", issues: "write" },
    "weekly.yml grids": { contents: "read" },
    "weekly.yml look": { contents: "read" },
    "weekly.yml tell": { contents: "read", issues: "write" },
  },
};

test("workflows are pinned, may do no more than they must, and run programs of this repository only", () => {
  const names = readdirSync(folder);
  assert.deepEqual(names.sort(), [
    "publish.yml",
    "pull-request.yml",
    "suggestions.yml",
    "tests.yml",
    "weekly.yml",
  ]);
  for (const name of names) {
    const workflow = parse(read(name)) as Workflow;
    assert.deepEqual(findWorkflowFaults(name, read(name), workflow, facts), []);
    assert.deepEqual(findProposalFaults(name, read(name), workflow), []);
  }
});

const good = `on:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${"0".repeat(40)} # v1.2.3
        with:
          persist-credentials: false
      - run: npm run -s check -- --format github
`;

/** The faults of the workflow above with one piece of text put in the place of another. */
function faultsOf(was: string, is: string): string[] {
  assert.ok(good.includes(was));
  const text = good.replace(was, is);
  return findWorkflowFaults("pull-request.yml", text, parse(text) as Workflow, facts);
}

test("each fault of a workflow is found", () => {
  assert.deepEqual(faultsOf("on:", "on:"), []);
  const tag = 'pull-request.yml: "actions/checkout@v6" is not pinned to a commit with its version beside it';
  assert.deepEqual(faultsOf(`actions/checkout@${"0".repeat(40)} # v1.2.3`, "actions/checkout@v6"), [tag]);
  assert.match(faultsOf(" # v1.2.3", "").join(), /is not pinned/);
  assert.deepEqual(faultsOf("pull_request:", "pull_request_target:"), [
    "pull-request.yml: pull_request_target gives proposals of strangers rights",
  ]);
  assert.deepEqual(faultsOf("permissions:\n  contents: read\n", ""), [
    "pull-request.yml: the workflow sets no permissions",
    "pull-request.yml: check: may {}",
  ]);
  assert.deepEqual(faultsOf("contents: read", "contents: read\n  issues: write"), [
    'pull-request.yml: check: may {"contents":"read","issues":"write"}',
  ]);
  assert.deepEqual(faultsOf("check:", "unknown:"), ['pull-request.yml: unknown: may {"contents":"read"}']);
  assert.deepEqual(faultsOf("    timeout-minutes: 5\n", ""), ["pull-request.yml: check: has no time limit"]);
  assert.deepEqual(faultsOf("persist-credentials: false", "fetch-depth: 0"), [
    "pull-request.yml: check: the checkout keeps its token",
  ]);
  const command = "npm run -s check -- --format github";
  for (const wrong of [
    "npm run chek",
    "curl https://example.org",
    "bash .ci/runs",
    ".github/scripts/none.sh",
  ])
    assert.deepEqual(faultsOf(command, wrong), [
      `pull-request.yml: check: runs what is not in this repository: ${wrong}`,
    ]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
  const injected = "npm run check -- ${{ github.event.pull_request.title }}";
  assert.deepEqual(faultsOf(command, injected), [
    `pull-request.yml: check: an expression in a command: ${injected}`,
  ]);
  assert.match(
    faultsOf(command, "|\n          npm ci\n          npm test").join(),
    /a program of its own: npm ci…/,
  );
});

const expression = (words: string) => `$\{{ ${words} }}`;

/** What proposals are given too much by one of the workflows, with one piece of its text put in the place of another. */
function proposalFaultsOf(name: string, was: string, is: string): string[] {
  const text = read(name);
  assert.ok(text.includes(was), was);
  const changed = text.replace(was, is);
  return findProposalFaults(name, changed, parse(changed) as Workflow);
}

test("a workflow that gives the proposal of a stranger more than it may have is found", () => {
  const pull = (was: string, is: string) => proposalFaultsOf("pull-request.yml", was, is);
  const noCache = "          package-manager-cache: false\n";
  assert.deepEqual(pull(noCache, ""), ["pull-request.yml: check: may keep packages for other runs"]);
  assert.deepEqual(pull(noCache, `${noCache}          cache: npm\n`), [
    "pull-request.yml: check: keeps packages for other runs",
  ]);
  assert.deepEqual(pull("actions/cache/restore@", "actions/cache@"), [
    "pull-request.yml: look: keeps files for other runs",
  ]);
  assert.deepEqual(
    pull("node-version: ", `token: ${expression("secrets.TOKEN")}\n          node-version: `),
    ["pull-request.yml: names a secret"],
  );
  assert.deepEqual(pull(`          ref: ${expression("github.event.pull_request.head.sha")}\n`, ""), [
    "pull-request.yml: check: looks at other lines than those that were proposed",
  ]);
  const after = (was: string, is: string) => proposalFaultsOf("suggestions.yml", was, is);
  assert.deepEqual(after("permissions: {}", "permissions: write-all"), [
    "suggestions.yml: gives rights to all its jobs",
  ]);
  const base = `          ref: ${expression("github.event.repository.default_branch")}\n`;
  const other = "suggestions.yml: suggest: checks out more than the branch that is proposed to";
  assert.deepEqual(after(base, ""), [other]);
  assert.deepEqual(after(base, `          ref: ${expression("github.event.workflow_run.head_sha")}\n`), [
    other,
  ]);
  assert.deepEqual(after(base, `${base}          repository: ann/site\n`), [other]);
  const right = "      pull-requests: write\n";
  assert.match(after(right, `${right}      contents: write\n`).join(), /suggest: may do more than one thing/);
  assert.match(
    after("      actions: read\n", "      actions: write\n").join(),
    /fetch: takes files of another run, and may write/,
  );
  assert.deepEqual(after("    steps:\n", "    steps:\n      - run: npm ci\n"), [
    "suggestions.yml: fetch: runs a program beside files of strangers",
  ]);
});

/** The hours of the day at which a daily cron line runs, in winter and in summer of a time zone. */
function hoursOf(cron: string, timeZone: string): string[] {
  const [minute, hour] = cron.split(" ").map(Number) as [number, number];
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
  return [0, 6].map((month) => format.format(Date.UTC(2026, month, 15, hour, minute)));
}

test("the daily publication runs soon after midnight in the site's time zone, in summer and winter", () => {
  const { timezone } = parse(readFileSync(join(repository, "content/site.yaml"), "utf8")) as {
    timezone: string;
  };
  const { on } = parse(read("publish.yml")) as { on: { schedule: { cron: string }[] } };
  const hours = on.schedule.map(({ cron }) => hoursOf(cron, timezone));
  assert.deepEqual(hours, [["00:20", "01:20"]]);
  assert.deepEqual(hoursOf("20 5 * * *", "America/Chicago"), ["23:20", "00:20"]);
});

test("publishing takes the whole history and the files that begin with a dot, and one run waits for the other", () => {
  const workflow = parse(read("publish.yml")) as Workflow & { concurrency: object };
  const uses = (action: string) =>
    (workflow.jobs.build?.steps ?? []).filter((step) => step.uses?.startsWith(`actions/${action}@`));
  assert.deepEqual(
    uses("checkout").map((step) => step.with?.["fetch-depth"]),
    [0],
  );
  assert.deepEqual(
    uses("upload-pages-artifact").map((step) => step.with?.["include-hidden-files"]),
    [true],
  );
  assert.deepEqual(workflow.concurrency, { group: "publish", "cancel-in-progress": false });
});

test("scripts of the workflows can be run and say in their first lines what they do", () => {
  for (const name of readdirSync(join(repository, ".github/scripts"))) {
    const path = join(repository, ".github/scripts", name);
    assert.doesNotThrow(() => accessSync(path, constants.X_OK), name);
    assert.match(readFileSync(path, "utf8"), /^#!\/usr\/bin\/env (?:bash|node)\n(?:#|\/\/) [A-Z]/, name);
  }
});

test("the guide to publishing names the hosts that need another workflow, and scripts that there are", () => {
  const guide = readFileSync(join(repository, ".github/PUBLISHING.md"), "utf8");
  for (const { name } of hosts.filter(({ name }) => name !== "plain"))
    assert.ok(guide.includes(`\`${name}\``), name);
  for (const [, path] of guide.matchAll(/`(\.github\/[\w./-]+)/g))
    assert.ok(existsSync(join(repository, path as string)), path);
});
