import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import type { ParsedYaml } from "../yaml/parsed-yaml.ts";
import { reportContent } from "./content-rules.ts";
import type { FrontMatter } from "./page-schema.ts";

// What the large search engines show of a description, in characters.
const longest = 160;
const markup = /<[a-z/][^>]*>|\*\*|__|`|\[[^\]]*\]\([^)]*\)/i;

/** What is wrong with a description, as written: one that search results would cut off or show with signs in it. */
export function checkDescription(
  written: FrontMatter | null,
  yaml: ParsedYaml,
  source: SourceText,
): Problem[] {
  const description = written?.description;
  if (typeof description !== "string") return [];
  const report = (message: string, hint: string) =>
    reportContent(source, "page-description", { span: yaml.valueSpan(["description"]), message, hint });
  const length = [...description].length;
  if (markup.test(description)) {
    return [
      report(
        "The description has markup in it, but search results show it as plain text.",
        "Write it without signs.",
      ),
    ];
  }
  if (length <= longest) return [];
  return [
    report(
      `The description has ${length} characters; search results show about ${longest}.`,
      "Make it shorter.",
    ),
  ];
}
