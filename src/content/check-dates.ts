import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import type { ParsedYaml } from "../yaml/parsed-yaml.ts";
import { yamlRules } from "../yaml/yaml-rules.ts";
import { isNeverPublished } from "./is-never-published.ts";
import type { FrontMatter } from "./page-schema.ts";

/** What is wrong with the days of a page that can be read: a last one before the first. */
export function checkDates(settings: FrontMatter, yaml: ParsedYaml, source: SourceText): Problem[] {
  if (!isNeverPublished({ settings })) return [];
  return [
    createProblem(yamlRules["yaml-wrong-value"], source, {
      span: yaml.valueSpan(["expires"]),
      message: `"expires" is before the first day of the page, ${settings.publish}, so that it is never published.`,
      hint: "Write a later day here, or an earlier one behind publish:.",
    }),
  ];
}
