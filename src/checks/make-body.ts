import { listPageTexts } from "../content/list-page-texts.ts";
import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import { buildWrittenFacts } from "../markdown/build-written-facts.ts";
import { listMentions } from "../markdown/list-mentions.ts";
import { renderBody } from "../markdown/render-body.ts";
import type { TimelessSite } from "../site/site.ts";
import { valuesOf } from "../site/values/fill-values.ts";
import { checkWritten } from "./check-written.ts";
import { dropExplained } from "./drop-explained.ts";
import { dropFollowers } from "./drop-followers.ts";
import type { Rule } from "./rule.ts";
import * as everyRule from "./rules.ts";
import { runPageRule } from "./run-page-rule.ts";

const rules: Rule[] = Object.values(everyRule);
// Chosen once, not for each page.
const ofPages = rules.filter(({ checkPage }) => checkPage);
const ofRest = rules.filter(({ checkRest }) => checkRest);

/** The body of a page with all that can be seen to be wrong on the page alone, its settings included, and without the prose that only shows that. */
export function makeBody(page: Page, site: TimelessSite): Body {
  const rendered = renderBody(page, site);
  const written = buildWrittenFacts(listPageTexts(page), page.source, "page");
  rendered.links.push(...written.links);
  rendered.images.push(...written.images);
  if (valuesOf(page, site).size > 0) rendered.mentions.push(...listMentions(written.texts, page.source.text));
  const all = [...rendered.problems];
  for (const rule of ofPages)
    for (const problem of runPageRule(rule, page, rendered, site)) all.push(problem);
  all.push(...checkWritten(page, { texts: written.texts }, site, (rule) => rule.reads === "prose"));
  const found = dropFollowers(dropExplained(all, rules), rules);
  const rest = ofRest.flatMap((rule) => rule.checkRest?.(page, rendered, found) ?? []);
  const { texts: _texts, htmls: _htmls, around: _around, marked: _marked, ...body } = rendered;
  return { ...body, problems: [...found, ...rest] };
}
