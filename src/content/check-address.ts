import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import type { ParsedYaml } from "../yaml/parsed-yaml.ts";
import { contentRules } from "./content-rules.ts";
import type { FrontMatter } from "./page-schema.ts";

const form = /^\/(?:[^\s?#/\\]+\/)*(?:[^\s?#/\\]+\.html)?$/;

/** What is wrong with a permalink, as written: one that does not begin and end with a slash, or has signs in it that no address may have. */
export function checkAddress(written: FrontMatter | null, yaml: ParsedYaml, source: SourceText): Problem[] {
  const permalink = written?.permalink;
  if (typeof permalink !== "string" || (form.test(permalink) && !permalink.includes("/../"))) return [];
  const span = yaml.valueSpan(["permalink"]);
  const right = `/${permalink.replace(/^\/+|\/+$/g, "")}/`.replace(/^\/\/$/, "/");
  const canMend = form.test(right) && !right.includes("/../");
  return [
    createProblem(contentRules["page-address-form"], source, {
      span,
      message: `The address "${permalink}" has to begin and end with a slash${canMend ? "." : ", and to have no blanks, ? or # in it."}`,
      hint: canMend ? null : "Write it like /en/about/.",
      repair: canMend ? { edits: [{ ...span, text: right }], safe: true } : null,
    }),
  ];
}
