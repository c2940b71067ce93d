import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { repository } from "../run-waymark.ts";
import type { Workflow } from "./workflow.ts";

// What a runner of GitHub sets must not come in from outside of the test.
const outside = { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "", NO_COLOR: "1" };

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
    if (step.run === undefined || step.run === "npm ci" || (step.if === "failure()") === ok) continue;
    const run = await runCommand(step.run, runner, step.env ?? {});
    output += run.output;
    if (run.status !== 0 && !step["continue-on-error"]) ok = false;
  }
  return { ok, output };
}

function runCommand(
  command: string,
  { folder, expressions = {}, env = {} }: Runner,
  ofStep: Record<string, string>,
): Promise<{ status: number | null; output: string }> {
  const values = Object.entries(ofStep).map(([name, value]) => [name, evaluate(value, expressions)]);
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["-e", "-o", "pipefail", "-c", command], {
      cwd: folder,
      env: { ...process.env, ...outside, ...Object.fromEntries(values), ...env },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, output }));
  });
}

function evaluate(text: string, expressions: Record<string, string>): string {
  return text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => {
    const value = expressions[expression];
    if (value === undefined) throw new Error(`The test has no value for ${expression}.`);
    return value;
  });
}
