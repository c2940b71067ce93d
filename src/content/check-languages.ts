import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { nameLanguage } from "../site/language-facts.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { contentRules } from "./content-rules.ts";

/** Folders whose name made languages of them that site.yaml does not list, by the ids of the pages. */
export function checkLanguages(
  pages: string[],
  { languages, settings, inputDir, workingDir }: Site,
): Problem[] {
  const listed = new Set(settings.languages.map(({ code }) => code));
  return languages.flatMap(({ code }) => {
    if (listed.has(code) || !pages.some((id) => id.startsWith(`${code}/`))) return [];
    const name = nameLanguage(code, "en");
    return createProblem(
      contentRules["language-unlisted"],
      { path: showPath(`${inputDir}/${code}`, workingDir), text: "" },
      {
        span: null,
        message: `The folder "${code}" is called like a language, so its pages are offered as ${name}, after the languages that site.yaml lists.`,
        hint: `Write "- code: ${code}" below "languages:" there, at its place in their order; if the folder is something else, give it another name.`,
      },
    );
  });
}
