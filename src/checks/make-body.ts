import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import { renderBody } from "../markdown/render-body.ts";
import type { TimelessSite } from "../site/site.ts";
import { dropExplained } from "./drop-explained.ts";
import type { Rule } from "./rule.ts";
import * as everyRule from "./rules.ts";
import { runPageRule } from "./run-page-rule.ts";

const rules: Rule[] = Object.values(everyRule);

/** The body of a page with all that can be seen to be wrong on the page alone, and without the prose that only shows that. */
export function makeBody(page: Page, site: TimelessSite): Body {
  const rendered = renderBody(page, site);
  const all = [...rendered.problems, ...rules.flatMap((rule) => runPageRule(rule, page, rendered, site))];
  const found = dropExplained(all, rules);
  const rest = rules.flatMap((rule) => rule.checkRest?.(page, rendered, found) ?? []);
  const { texts: _texts, htmls: _htmls, around: _around, ...body } = rendered;
  return { ...body, problems: [...found, ...rest] };
}
