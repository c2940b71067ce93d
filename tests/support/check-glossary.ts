import { makeBody } from "../../src/checks/make-body.ts";
import { parseGlossary } from "../../src/site/glossary/parse-glossary.ts";
import { english, makePage } from "./make-page.ts";
import { makeSite } from "./make-site.ts";

/** What a glossary says of the text of a page: `line "found" rule` and, where there is a repair, the corrected line. */
export function checkGlossary(glossary: string, text: string, code = "en"): string[] {
  const source = { path: "content/glossary.yaml", text: glossary };
  const languages = ["en", "es", "fr", "zh"].map((code) => ({ ...english, code }));
  const site = makeSite({
    languages,
    glossary: parseGlossary(
      source,
      languages.map(({ code }) => code),
    ).glossary,
  });
  const page = { ...makePage({ url: "/page/", text }), language: { ...english, code } };
  return makeBody(page, site)
    .problems.filter(({ rule }) => rule.startsWith("glossary-"))
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, length, rule, corrected }) => {
      const found = (text.split("\n")[line - 1] ?? "").slice(column - 1, column - 1 + length);
      return `${line} "${found}" ${rule}${corrected === null ? "" : `: ${corrected}`}`;
    });
}
