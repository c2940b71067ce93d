import type { Problem } from "../problems/problem.ts";
import type { SiteFacts } from "./rule.ts";
import { rules } from "./rules.ts";

/** All problems that the rules find in a site, page rules first. */
export function checkSite(facts: SiteFacts): Problem[] {
  const problems: Problem[] = [];
  for (const page of facts.content.pages) {
    const body = facts.bodies.get(page.id);
    if (!body) continue;
    for (const { checkPage } of rules) if (checkPage) problems.push(...checkPage(page, body, facts.site));
  }
  for (const { checkSite: check } of rules) if (check) problems.push(...check(facts));
  return problems;
}
