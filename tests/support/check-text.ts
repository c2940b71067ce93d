import type { Rule } from "../../src/checks/rule.ts";
import { runPageRule } from "../../src/checks/run-page-rule.ts";
import { renderBody } from "../../src/markdown/render-body.ts";
import { isOfDay } from "../../src/problems/is-of-day.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { english, makePage } from "./make-page.ts";
import { makeSite } from "./make-site.ts";

/** The problems that one page rule finds in the body of a page, rendered as a build does; `languages` are those of the site. The day is 2026-03-01. */
export function checkText(rule: Rule, text: string, language = "en", languages?: string[]): Problem[] {
  const site = makeSite(languages && { languages: languages.map((code) => ({ ...english, code })) });
  const page = makePage({ url: "/page/", text });
  const spoken = { ...page, language: { ...page.language, code: language } };
  const found = runPageRule(rule, spoken, renderBody(spoken, site), site);
  return found.filter((problem) => isOfDay(problem, site.today));
}
