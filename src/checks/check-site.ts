import { buildWrittenPages } from "../navigation/build-written-pages.ts";
import { addTo } from "../problems/add-to.ts";
import { checkEncoding } from "../problems/check-encoding.ts";
import { isOfDay } from "../problems/is-of-day.ts";
import type { Problem } from "../problems/problem.ts";
import type { Language } from "../site/languages.ts";
import type { WrittenFile } from "../site/site.ts";
import { applyIgnores } from "./apply-ignores.ts";
import { checkWritten } from "./check-written.ts";
import { dropExplained } from "./drop-explained.ts";
import type { Rule, SiteFacts } from "./rule.ts";
import { ruleDocs } from "./rule-docs.ts";
import * as everyRule from "./rules.ts";

const rules: Rule[] = Object.values(everyRule);
const ruleIds = ruleDocs.map(({ id }) => id);

/** All problems of the pages: those of each by itself and those that the rules on the whole site find, less the allowed ones and those that are not told: these are of other days. */
export function checkSite(facts: SiteFacts, isTold = isOfToday(facts)): Problem[] {
  const steps = checkSiteInSteps(facts, isTold);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the same in small steps, for who must answer others meanwhile. */
export function* checkSiteInSteps(
  facts: SiteFacts,
  isTold = isOfToday(facts),
): Generator<undefined, Problem[]> {
  const { content, bodies, site } = facts;
  // A preview makes each of them only now.
  for (const [at, { id }] of content.pages.entries()) {
    bodies.get(id);
    if (at % 8 === 0) yield;
  }
  const byFile = new Map<string, Problem[]>();
  const ofRedirects = listRedirectTexts(facts);
  // Of letters or lines that can't be read, that is told alone, as of pages.
  for (const { page, facts: written } of [
    ...buildWrittenPages(content.written),
    ...buildWrittenPages(ofRedirects),
  ])
    if (!checkEncoding(page.source))
      byFile.set(page.source.path, dropExplained(checkWritten(page, written, site), rules));
  const note = (problem: Problem) => addTo(byFile, problem.file, problem);
  site.faults.forEach(note);
  for (const { key } of content.dataTexts) bodies.get(key)?.problems.forEach(note);
  for (const rule of rules) {
    rule.checkSite?.(facts).forEach(note);
    yield;
  }
  const ofPages: Problem[] = [];
  for (const [at, page] of content.pages.entries()) {
    const own = bodies.get(page.id);
    if (at % 64 === 0) yield;
    if (!own) continue;
    const { path } = page.source;
    const problems = [...own.problems, ...(byFile.get(path) ?? [])];
    byFile.delete(path);
    if (problems.length + own.exceptions.length > 0)
      ofPages.push(...applyIgnores(page, own, problems, ruleIds));
  }
  return [...ofPages, ...[...byFile.values()].flat()].filter(isTold);
}

function isOfToday({ site }: SiteFacts): (problem: Problem) => boolean {
  return (problem) => isOfDay(problem, site.today);
}

/** Where redirects lead, as the rules on links read it; whether something is there is told with the redirects. */
function listRedirectTexts({ redirects, site }: SiteFacts): WrittenFile[] {
  const texts = redirects.rules.flatMap(({ to, spans }) =>
    to !== null && spans.to ? { path: ["to"], value: to, span: spans.to } : [],
  );
  const source = redirects.rules[0]?.source;
  return source ? [{ source, texts, kind: "data", language: site.languages[0] as Language }] : [];
}
