import { createProblem } from "../../problems/create-problem.ts";
import { FaultError } from "../../problems/fault-error.ts";
import { formatReason } from "../../problems/format-reason.ts";
import type { Problem } from "../../problems/problem.ts";

/** A style sheet, script or layout that can't be built, as a problem to show. */
export function buildFault(error: unknown): Problem {
  if (error instanceof FaultError) return error.problem;
  const message = formatReason(error);
  const [first = message, ...rest] = message.split("\n");
  return createProblem({ id: "assets", level: "error" }, "assets", {
    span: null,
    message: first,
    hint: rest.join("\n") || null,
  });
}
