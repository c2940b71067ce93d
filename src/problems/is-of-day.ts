import type { Problem } from "./problem.ts";

/** Whether a problem is one on a day, `YYYY-MM-DD`. */
export function isOfDay({ after, until }: Pick<Problem, "after" | "until">, day: string): boolean {
  return (after === undefined || after < day) && (until === undefined || day <= until);
}
