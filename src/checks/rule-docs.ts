import { contentRules } from "../content/content-rules.ts";
import { searchRules } from "../content/search-rules.ts";
import { layoutRules } from "../layouts/layout-rules.ts";
import { markdownRules } from "../markdown/markdown-rules.ts";
import { encodingRules } from "../problems/check-encoding.ts";
import type { RuleDoc } from "../problems/rule-doc.ts";
import { ledgerRules } from "../redirects/ledger/ledger-rules.ts";
import { redirectRules } from "../redirects/redirect-rules.ts";
import { glossaryRules } from "../site/glossary/glossary-rules.ts";
import { siteRules } from "../site/site-rules.ts";
import { typefaceRules } from "../site/typeface-rules.ts";
import { valueRules } from "../site/values/value-rules.ts";
import { wordRules } from "../site/words/word-rules.ts";
import { translationRules } from "../translations/translation-rules.ts";
import { yamlRules } from "../yaml/yaml-rules.ts";
import { checkIgnore } from "./apply-ignores.ts";
import { outsideRules } from "./outside/outside-rules.ts";
import * as everyRule from "./rules.ts";

/** Every rule of every room, for `check --explain`, the page of rules and exceptions. */
export const ruleDocs: RuleDoc[] = [
  ...Object.values(encodingRules),
  ...Object.values(siteRules),
  ...Object.values(typefaceRules),
  ...Object.values(glossaryRules),
  ...Object.values(valueRules),
  ...Object.values(wordRules),
  ...Object.values(contentRules),
  ...Object.values(searchRules),
  ...Object.values(yamlRules),
  ...Object.values(redirectRules),
  ...Object.values(markdownRules),
  ...Object.values(layoutRules),
  ...Object.values(everyRule),
  ...Object.values(ledgerRules),
  ...Object.values(translationRules),
  ...Object.values(outsideRules),
  checkIgnore,
];
