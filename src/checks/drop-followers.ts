import type { Problem } from "../problems/problem.ts";
import type { RuleDoc } from "../problems/rule-doc.ts";

/** The problems of a page without those that follow from one above (`explainsNext` of its rule): for each of these the next one below. */
export function dropFollowers(problems: Problem[], docs: Pick<RuleDoc, "id" | "explainsNext">[]): Problem[] {
  if (problems.length < 2) return problems;
  const dropped = new Set<Problem>();
  for (const { id, explainsNext } of docs) {
    if (!explainsNext) continue;
    const causes = inOrder(problems.filter(({ rule }) => rule === id));
    const followers = inOrder(problems.filter(({ rule }) => explainsNext.includes(rule)));
    let at = 0;
    for (const cause of causes) {
      while (at < followers.length && (followers[at] as Problem).line <= cause.line) at++;
      const next = followers[at++];
      if (next) dropped.add(next);
    }
  }
  return dropped.size === 0 ? problems : problems.filter((problem) => !dropped.has(problem));
}

function inOrder(problems: Problem[]): Problem[] {
  return problems.sort((one, other) => one.line - other.line);
}
