import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";
import { applyIgnores } from "./apply-ignores.ts";
import { dropExplained } from "./drop-explained.ts";
import type { Rule, SiteFacts } from "./rule.ts";
import { ruleDocs } from "./rule-docs.ts";
import * as everyRule from "./rules.ts";
import { runPageRule } from "./run-page-rule.ts";

const rules: Rule[] = Object.values(everyRule);
const ruleIds = ruleDocs.map(({ id }) => id);

/** All problems of the pages: those of their rendering, of the page rules and of the site rules, less the allowed ones. */
export function checkSite(facts: SiteFacts, known?: WeakMap<Body, Problem[]>): Problem[] {
  const steps = checkSiteInSteps(facts, known);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Does the same in small steps, for who must answer others meanwhile. `known` keeps what was found on a page alone, for
 * the next time.
 */
export function* checkSiteInSteps(
  facts: SiteFacts,
  known = new WeakMap<Body, Problem[]>(),
): Generator<undefined, Problem[]> {
  const { content, bodies, site } = facts;
  const byFile = new Map<string, Problem[]>();
  const ofPages: Problem[][] = [];
  for (const page of content.pages) {
    const body = bodies.get(page.id);
    if (body && !known.has(body)) known.set(body, checkPage(page, body, site));
    yield;
  }
  for (const rule of rules) {
    for (const problem of rule.checkSite?.(facts) ?? []) {
      const others = byFile.get(problem.file);
      if (others) others.push(problem);
      else byFile.set(problem.file, [problem]);
    }
    yield;
  }
  for (const page of content.pages) {
    const body = bodies.get(page.id);
    if (!body) continue;
    const { path } = page.source;
    const problems = [...(known.get(body) ?? []), ...(byFile.get(path) ?? [])];
    byFile.delete(path);
    ofPages.push(applyIgnores(page, body, problems, ruleIds));
    yield;
  }
  return [...ofPages.flat(), ...[...byFile.values()].flat()];
}

/** The problems that can be seen on a page alone. */
export function checkPage(page: Page, body: Body, site: Site): Problem[] {
  const all = [...body.problems, ...rules.flatMap((rule) => runPageRule(rule, page, body, site))];
  const found = dropExplained(all, rules);
  return [...found, ...rules.flatMap((rule) => rule.checkRest?.(page, body, found) ?? [])];
}
