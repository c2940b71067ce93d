import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import { findAddressFault } from "../site/find-address-fault.ts";
import { cutSlashes, decodeAddress } from "../site/paths.ts";
import type { ParsedYaml } from "../yaml/parsed-yaml.ts";
import { buildPageUrl } from "./build-page-url.ts";
import { contentRules } from "./content-rules.ts";
import type { FrontMatter } from "./page-schema.ts";

/**
 * What is wrong with the address of a page, its permalink or what the path of its file makes: one that does not begin and end
 * with a slash, or that not every host and disk can have.
 */
export function checkAddress(
  filePath: string,
  written: FrontMatter | null,
  yaml: ParsedYaml,
  source: SourceText,
): Problem[] {
  const permalink = written?.permalink;
  if (permalink === undefined) return checkMade(buildPageUrl(filePath), source);
  if (typeof permalink !== "string") return [];
  const fault = findFault(permalink);
  if (fault === null) return [];
  const span = yaml.valueSpan(["permalink"]);
  const right = mend(permalink);
  const canMend = findFault(right) === null;
  return [
    createProblem(contentRules["page-address-form"], source, {
      span,
      // Control characters show themselves.
      message: `The address ${JSON.stringify(permalink)} ${fault}.`,
      hint: canMend ? null : "Write it like /en/about/.",
      // Another page may have the address in its short form.
      repair: canMend ? { edits: [{ ...span, text: right }], safe: !/%|index/.test(permalink) } : null,
    }),
  ];
}

function checkMade(url: string, source: SourceText): Problem[] {
  const fault = findAddressFault(url);
  if (fault === null) return [];
  return [
    createProblem(contentRules["page-address-form"], source, {
      span: null,
      message: `The address "${url}", which is made of the name of the file, ${fault}.`,
      hint: "Give the file another name, or the page an address of its own (`permalink:`).",
    }),
  ];
}

function findFault(permalink: string): string | null {
  if (!/^\/(?:.*\/)?(?:[^/]+\.html)?$/s.test(permalink)) return "has to begin and end with a slash";
  if (/\/index\.html$/.test(permalink)) return "is the address of its folder, which ends with the slash";
  if (permalink.includes("%")) return 'has a "%" in it, but letters stand in it as they are read';
  return findAddressFault(permalink);
}

/** The address as it is likely to be meant. */
function mend(permalink: string): string {
  const decoded = /^[^%]*(?:%[0-9a-f]{2}[^%]*)*$/i.test(permalink) ? decodeAddress(permalink) : permalink;
  const path = decoded.trim().replace(/(^|\/)index\.html$/, "$1");
  return path.endsWith(".html")
    ? `/${path.replace(/^\/+/, "")}`
    : `/${cutSlashes(path.replace(/^\/+/, ""))}/`.replace(/^\/\/$/, "/");
}
