import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { repository } from "../run-waymark.ts";
import { runCommand } from "./run-command.ts";
import type { Workflow } from "./workflow.ts";

/** Where a job runs: its checkout, what stands for the expressions in `env` of its steps, and more variables. */
interface Runner {
  folder: string;
  expressions?: Record<string, string>;
  env?: Record<string, string>;
}

interface JobRun {
  /** Whether all steps went well, as GitHub counts it. */
  ok: boolean;
  output: string;
}

/**
 * Runs the commands of a job one after the other, as a runner of GitHub would: after one that fails, only those that are
 * meant for that. Actions (`uses:`) are not run, and what `npm ci` would install has to be there.
 */
export async function runJob(file: string, id: string, runner: Runner): Promise<JobRun> {
  const text = readFileSync(join(repository, ".github/workflows", file), "utf8");
  const { steps } = (parse(text) as Workflow).jobs[id] as Workflow["jobs"][string];
  let output = "";
  let ok = true;
  for (const step of steps) {
    if (step.run === undefined || step.run.startsWith("npm ci") || (step.if === "failure()") === ok) continue;
    const run = await runStep(step.run, runner, step.env ?? {});
    output += run.output;
    if (run.status !== 0 && !step["continue-on-error"]) ok = false;
  }
  return { ok, output };
}

function runStep(
  command: string,
  { folder, expressions = {}, env = {} }: Runner,
  ofStep: Record<string, string>,
) {
  const values = Object.entries(ofStep).map(([name, value]) => [name, evaluate(value, expressions)]);
  const args = ["-e", "-o", "pipefail", "-c", command];
  return runCommand("bash", args, folder, { ...Object.fromEntries(values), ...env });
}

function evaluate(text: string, expressions: Record<string, string>): string {
  return text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => {
    const value = expressions[expression];
    if (value === undefined) throw new Error(`The test has no value for ${expression}.`);
    return value;
  });
}
