import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import type { ParsedYaml } from "../yaml/parsed-yaml.ts";
import { contentRules } from "./content-rules.ts";
import type { FrontMatter } from "./page-schema.ts";

// What the large search engines show of a description, in characters.
const longest = 160;
const markup = /<[a-z/][^<>]*>|\*\*|__|`|\[[^[\]]*\]\([^()]*\)/i;

/** What is wrong with a description, as written: one that search results would cut off or show with signs in it. */
export function checkDescription(
  written: FrontMatter | null,
  yaml: ParsedYaml,
  source: SourceText,
): Problem[] {
  const description = written?.description;
  if (typeof description !== "string") return [];
  const span = yaml.valueSpan(["description"]);
  if (markup.test(description)) {
    const message = "The description has markup in it, but search results show it as plain text.";
    return [
      createProblem(contentRules["page-description"], source, {
        span,
        message,
        hint: "Write it without signs.",
      }),
    ];
  }
  const length = [...description].length;
  if (length <= longest) return [];
  const message = `The description has ${length} characters; search results show about ${longest}.`;
  return [
    createProblem(contentRules["page-description-long"], source, { span, message, hint: "Make it shorter." }),
  ];
}
