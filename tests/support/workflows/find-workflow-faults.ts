import type { Job, Permissions, Step, Workflow } from "./workflow.ts";

/** What the workflows may refer to and what each job may do. */
export interface WorkflowFacts {
  /** Names of npm scripts. */
  npmScripts: string[];
  hasFile(path: string): boolean;
  /** What a job may do, by `file job`. */
  allowed: Record<string, Permissions>;
}

/** What is wrong with the text of a workflow file, a line a fault. */
export function findWorkflowFaults(
  name: string,
  text: string,
  workflow: Workflow,
  facts: WorkflowFacts,
): string[] {
  const unpinned = [...text.matchAll(/^[ -]*uses: *(.+)$/gm)]
    .map(([, use]) => use as string)
    .filter((use) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))
    .map((use) => `"${use}" is not pinned to a commit with its version beside it`);
  return [
    ...unpinned,
    ...("pull_request_target" in workflow.on
      ? ["pull_request_target gives proposals of strangers rights"]
      : []),
    ...("permissions" in workflow ? [] : ["the workflow sets no permissions"]),
    ...Object.entries(workflow.jobs).flatMap(([id, job]) => {
      const rights = { ...(job.permissions ?? workflow.permissions) };
      const expected = facts.allowed[`${name} ${id}`];
      const isMore = JSON.stringify(sortKeys(rights)) !== JSON.stringify(sortKeys(expected ?? {}));
      return [
        ...(isMore ? [`${id}: may ${JSON.stringify(rights)}`] : []),
        ...(job["timeout-minutes"] ? [] : [`${id}: has no time limit`]),
        ...findKeptTokens(job, rights).map((fault) => `${id}: ${fault}`),
        ...job.steps.flatMap((step) => findStepFaults(step, facts).map((fault) => `${id}: ${fault}`)),
      ];
    }),
  ].map((fault) => `${name}: ${fault}`);
}

/** A checkout that leaves its token where any later step finds it, in a job that need not push. */
function findKeptTokens({ steps }: Job, rights: Permissions): string[] {
  const kept = steps.filter(
    (step) => step.uses?.startsWith("actions/checkout@") && step.with?.["persist-credentials"] !== false,
  );
  return kept.length > 0 && rights.contents !== "write" ? ["the checkout keeps its token"] : [];
}

function findStepFaults({ run }: Step, { npmScripts, hasFile }: WorkflowFacts): string[] {
  if (run === undefined) return [];
  const faults: string[] = [];
  if (run.trim().includes("\n")) faults.push(`a program of its own: ${run.trim().split("\n")[0]}…`);
  // Values reach a script through its environment; put into the command, they would be read as commands.
  if (run.includes("${{")) faults.push(`an expression in a command: ${run}`);
  if (/^npm ci(?: --ignore-scripts)?$/.test(run)) return faults;
  const npm = /^npm run (?:-s )?([\w-]+)/.exec(run)?.[1];
  const file = /^(?:bash |node )?(\.(?:ci|github\/scripts)\/[\w.-]+)/.exec(run)?.[1];
  if (npm !== undefined ? !npmScripts.includes(npm) : file === undefined || !hasFile(file))
    faults.push(`runs what is not in this repository: ${run}`);
  return faults;
}

function sortKeys(rights: Permissions): [string, string][] {
  return Object.entries(rights).sort();
}
