import { formatTerminal } from "./format-terminal.ts";
import type { Problem } from "./problem.ts";

/** Why a site can't be laid out, where that is known as a problem. The message shows it as other findings are shown. */
export class FaultError extends Error {
  override name = "FaultError";
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(formatTerminal([problem], { color: false }).trimEnd(), { cause });
    this.problem = problem;
  }
}
