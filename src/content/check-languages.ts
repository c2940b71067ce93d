import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { contentRules } from "./content-rules.ts";

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/**
 * Folders at the top that are called as a language which site.yaml does not list, by the ids of the pages. Only on a site
 * that keeps its pages by language: elsewhere `hr/` may as well be human resources.
 */
export function checkLanguages(pages: string[], { languages, inputDir, workingDir }: Site): Problem[] {
  const folders = new Set(pages.filter((id) => id.includes("/")).map((id) => id.slice(0, id.indexOf("/"))));
  if (!languages.some(({ code }) => folders.has(code))) return [];
  return [...folders].flatMap((folder) => {
    const isKnown = languages.some(({ code }) => code === folder);
    const name = /^[a-z]{2}(?:-[A-Z]{2})?$/.test(folder) ? names.of(folder) : undefined;
    if (isKnown || name === undefined) return [];
    return createProblem(
      contentRules["language-unknown"],
      { path: showPath(`${inputDir}/${folder}`, workingDir), text: "" },
      {
        span: null,
        message: `The folder "${folder}" is called like a language (${name}), but site.yaml does not list it.`,
        hint: `Add it below "languages:" there, or give the folder another name.`,
      },
    );
  });
}
