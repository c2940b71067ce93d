import type { Problem } from "../../problems/problem.ts";

/** The problems that are new. Where files move, old ones may be called otherwise: a rule that finds no more than before has found nothing new. */
export function listNew(before: Problem[], after: Problem[]): Problem[] {
  return [...new Set(after.map(({ rule }) => rule))].flatMap((rule) => {
    const ofRule = (problem: Problem) => problem.rule === rule;
    const left = before.filter(ofRule).map(({ message }) => message);
    const found = after.filter(ofRule);
    if (found.length <= left.length) return [];
    return found.filter(({ message }) => {
      const at = left.indexOf(message);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  });
}
