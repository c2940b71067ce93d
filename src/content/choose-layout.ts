import { createProblem } from "../problems/create-problem.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import type { ParsedYaml } from "../yaml/parsed-yaml.ts";
import { contentRules } from "./content-rules.ts";

/** The layout that a page asks for; the usual one of its place, and an error, where there is none of that name. */
export function chooseLayout(
  name: string | undefined,
  place: string,
  layouts: string[],
  yaml: ParsedYaml,
  source: SourceText,
): { name: string; problems: Problem[] } {
  const usual = place.endsWith("/404.html") ? "not-found" : "page";
  if (name === undefined || layouts.includes(name)) return { name: name ?? usual, problems: [] };
  const meant = didYouMean(name, layouts);
  const problem = createProblem(contentRules["page-layout"], source, {
    span: yaml.valueSpan(["layout"]),
    message: `There is no layout "${name}".`,
    hint: meant ? null : `Layouts are: ${layouts.join(", ")}. Without this line the page has the usual one.`,
    meant,
  });
  return { name: usual, problems: [problem] };
}
