import { contentRules } from "../content/content-rules.ts";
import { markdownRules } from "../markdown/markdown-rules.ts";
import type { RuleDoc } from "../problems/rule-doc.ts";
import { ledgerRules } from "../redirects/ledger/ledger-rules.ts";
import { redirectRules } from "../redirects/redirect-rules.ts";
import { siteRules } from "../site/site-rules.ts";
import { yamlRules } from "../yaml/yaml-rules.ts";
import { checkIgnore } from "./apply-ignores.ts";
import { outsideRules } from "./outside/check-outside-links.ts";
import { rules } from "./rules.ts";

/** Every rule of every room, for `check --explain`, the page of rules and exceptions. */
export const ruleDocs: RuleDoc[] = [
  ...siteRules,
  ...contentRules,
  ...yamlRules,
  ...redirectRules,
  ...markdownRules,
  ...rules,
  ...ledgerRules,
  ...outsideRules,
  checkIgnore,
];
