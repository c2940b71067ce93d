import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";
import { applyIgnores } from "./apply-ignores.ts";
import type { SiteFacts } from "./rule.ts";
import { ruleDocs } from "./rule-docs.ts";
import { rules } from "./rules.ts";

const ruleIds = ruleDocs.map(({ id }) => id);

/** All problems of the pages: those of their rendering, of the page rules and of the site rules, less the allowed ones. */
export function checkSite(facts: SiteFacts): Problem[] {
  const { content, bodies, site } = facts;
  const found = rules.flatMap((rule) => rule.checkSite?.(facts) ?? []);
  const byFile = new Map<string, Problem[]>();
  for (const problem of found) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  const ofPages = content.pages.flatMap((page) => {
    const body = bodies.get(page.id);
    if (!body) return [];
    const { path } = page.source;
    const problems = [...checkPage(page, body, site), ...(byFile.get(path) ?? [])];
    byFile.delete(path);
    return applyIgnores(page, body, problems, ruleIds);
  });
  return [...ofPages, ...[...byFile.values()].flat()];
}

/** The problems that can be seen on a page alone. */
export function checkPage(page: Page, body: Body, site: Site): Problem[] {
  return [...body.problems, ...rules.flatMap((rule) => rule.checkPage?.(page, body, site) ?? [])];
}
