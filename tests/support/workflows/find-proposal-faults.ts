import type { Job, Step, Workflow } from "./workflow.ts";

/** What in a workflow gives the proposal of a stranger more than it may have, a line a fault. */
export function findProposalFaults(name: string, text: string, workflow: Workflow): string[] {
  const isOfProposals = "pull_request" in workflow.on;
  const isAfter = "workflow_run" in workflow.on;
  if (!isOfProposals && !isAfter) return [];
  const steps = Object.entries(workflow.jobs).flatMap(([id, job]) =>
    job.steps.map((step) => ({ id, job, step })),
  );
  return [
    ...(/\bsecrets\b/.test(text) ? ["names a secret"] : []),
    ...(isAfter && JSON.stringify(workflow.permissions) !== "{}" ? ["gives rights to all its jobs"] : []),
    ...(name === "pull-request.yml" ? steps.filter(({ step }) => isOfMerge(step)) : []).map(
      ({ id }) => `${id}: looks at other lines than those that were proposed`,
    ),
    ...steps.flatMap(({ id, job, step }) =>
      [...findCacheFaults(step), ...(isOfProposals ? [] : findTrustFaults(job, step))].map(
        (fault) => `${id}: ${fault}`,
      ),
    ),
  ].map((fault) => `${name}: ${fault}`);
}

function findCacheFaults({ uses = "", with: given = {} }: Step): string[] {
  const isSetUp = uses.startsWith("actions/setup-node@");
  return [
    ...(isSetUp && given["package-manager-cache"] !== false ? ["may keep packages for other runs"] : []),
    ...("cache" in given ? ["keeps packages for other runs"] : []),
    ...(/^actions\/cache(?:\/save)?@/.test(uses) ? ["keeps files for other runs"] : []),
  ];
}

/** Whether a checkout is of the merge that GitHub makes of a proposal, in which lines have other numbers. */
function isOfMerge({ uses = "", with: given = {} }: Step): boolean {
  const isOfHead = /^\$\{\{ github\.event\.pull_request\.head\.sha \}\}$/.test(`${given.ref}`);
  return uses.startsWith("actions/checkout@") && !isOfHead;
}

/** What strangers made is fetched where nothing may be written, and never run. */
function findTrustFaults(
  { permissions = {} }: Job,
  { uses = "", with: given = {}, run = "" }: Step,
): string[] {
  const mayWrite = Object.values(permissions).includes("write");
  const isOfBase =
    /^\$\{\{ github\.event\.repository\.default_branch \}\}$/.test(`${given.ref}`) &&
    !("repository" in given);
  return [
    ...(uses.startsWith("actions/checkout@") && !isOfBase
      ? ["checks out more than the branch that is proposed to"]
      : []),
    ...(mayWrite && Object.keys(permissions).length > 1 ? ["may do more than one thing"] : []),
    ...(mayWrite && "run-id" in given ? ["takes files of another run, and may write"] : []),
    ...(!mayWrite && run !== "" ? ["runs a program beside files of strangers"] : []),
  ];
}
