import type { Page } from "../content/page.ts";
import type { RenderedBody } from "../markdown/body.ts";
import type { Problem } from "../problems/problem.ts";
import type { TimelessSite } from "../site/site.ts";
import type { Rule } from "./rule.ts";
import * as everyRule from "./rules.ts";
import { runPageRule } from "./run-page-rule.ts";

const rules = Object.values<Rule>(everyRule).filter(({ reads }) => reads);
const nothing: RenderedBody = {
  outline: "",
  html: "",
  around: "",
  headings: [],
  ids: [],
  links: [],
  images: [],
  blocks: [],
  questions: [],
  values: {},
  mentions: [],
  exceptions: [],
  sections: [],
  sums: "",
  texts: [],
  htmls: [],
  marked: [],
  problems: [],
};

/** What those rules that read settings and data as they read the text of a page find in them. */
export function checkWritten(
  page: Page,
  written: Partial<Pick<RenderedBody, "texts" | "links" | "images">>,
  site: TimelessSite,
  isMeant: (rule: Rule) => boolean = () => true,
): Problem[] {
  const body = { ...nothing, ...written };
  return rules.filter(isMeant).flatMap((rule) => runPageRule(rule, page, body, site));
}
