import { applyIgnores, checkIgnore } from "../checks/apply-ignores.ts";
import { ruleDocs } from "../checks/rule-docs.ts";
import { isOfDay } from "../problems/is-of-day.ts";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";
import { findFiles } from "../sources/find-files.ts";
import { unpackPage } from "../sources/unpack-page.ts";
import { createPageWorker } from "./threads/page-worker.ts";

/**
 * What is wrong with each page by itself, for a site whose settings have a fault; nothing where pages are read by these. What pages are
 * to one another can't be said then, nor which exceptions nobody needs.
 */
export async function findInPages(site: Site | null): Promise<Problem[]> {
  if (!site) return [];
  const ruleIds = ruleDocs.map(({ id }) => id);
  const made = await createPageWorker(site).make((await findFiles(site)).page);
  const found = made.flatMap(({ page, facts, problems }) => [
    ...problems,
    ...(page && facts ? applyIgnores(unpackPage(page, site.languages), facts, facts.problems, ruleIds) : []),
  ]);
  return found.filter((problem) => problem.rule !== checkIgnore.id && isOfDay(problem, site.today));
}
