import { spawn } from "node:child_process";

/** A program that `npm test` runs. */
export interface Step {
  name: string;
  command: string;
  args: string[];
}

/** Where a step runs, with what variables, and for how many seconds at most. */
export interface StepSurroundings {
  cwd: string;
  env: NodeJS.ProcessEnv;
  limit: number;
}

/**
 * Runs a step to its end, or to its limit, and says how it went. It has a process group of its own, and what it leaves
 * running there is ended with it: a server that a test lost would hold the output of the whole run open for ever.
 */
export async function runStep(step: Step, { cwd, env, limit }: StepSurroundings): Promise<boolean> {
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const child = spawn(step.command, step.args, { cwd, stdio: "inherit", env, detached: true });
  const endGroup = () => child.pid !== undefined && signal(-child.pid);
  const leave = (name: NodeJS.Signals) => {
    endGroup();
    process.kill(process.pid, name);
  };
  for (const name of endings) process.once(name, leave);
  const timer = setTimeout(() => {
    console.error(`${step.name} did not end within ${limit} s.`);
    endGroup();
  }, limit * 1000);
  const status = await new Promise<number | null>((resolve) => {
    child.once("error", ({ message }) => {
      console.error(message);
      resolve(null);
    });
    child.once("exit", resolve);
  });
  clearTimeout(timer);
  endGroup();
  for (const name of endings) process.off(name, leave);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return status === 0;
}

const endings: NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Kills a process, or the group of a negative id, if it is there still. */
function signal(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
