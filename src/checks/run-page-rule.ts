import type { Page } from "../content/page.ts";
import type { RenderedBody } from "../markdown/body.ts";
import { oncePer } from "../problems/once-per.ts";
import type { Problem } from "../problems/problem.ts";
import type { RuleFault } from "../problems/rule-doc.ts";
import type { TimelessSite } from "../site/site.ts";
import { hasProse } from "./match-prose.ts";
import { type Rule, reportRule } from "./rule.ts";

/** What a rule finds on a page alone; a page without the signs that the rule needs is not looked through. */
export function runPageRule(rule: Rule, page: Page, body: RenderedBody, site: TimelessSite): Problem[] {
  if (!rule.checkPage) return [];
  const { signs, prose } = rule;
  if (signs && !signs.some((sign) => page.source.text.includes(sign))) return [];
  if (prose && !hasProse(body, prose)) return [];
  const found = rule.checkPage(page, rule.reads ? withoutFilled(body) : body, site);
  const report = (fault: RuleFault) => reportRule(rule, page, fault);
  return Array.isArray(found) ? found.map(report) : [report(found)];
}

/** A body without the links whose addresses are values: rules that read addresses in data find them there. */
const withoutFilled = oncePer(
  (body: RenderedBody): RenderedBody =>
    Object.keys(body.values).length === 0
      ? body
      : { ...body, links: body.links.filter(({ filled }) => filled === undefined) },
);
