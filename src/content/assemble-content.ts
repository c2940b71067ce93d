import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { Language } from "../site/languages.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { buildPageUrl } from "./build-page-url.ts";
import { buildSiteMaps } from "./build-site-maps.ts";
import { checkFields } from "./check-fields.ts";
import { checkLanguages } from "./check-languages.ts";
import type { Content, ContentFile, Data } from "./content.ts";
import { contentRules } from "./content-rules.ts";
import { type FilePlace, findPlaces } from "./find-places.ts";
import { isPublished } from "./is-published.ts";
import type { Page } from "./page.ts";
import type { ReadData } from "./parse-data.ts";
import type { ParsedPage } from "./parse-page.ts";

/** What was read of an input folder, each file by itself. */
interface ReadFiles {
  /** What became of the files that are pages, by their id, in the order of the files. */
  pages: Map<string, ParsedPage>;
  /** The files beside them. */
  files: ContentFile[];
  /** Those of `public/`. */
  public: ContentFile[];
  data: Data;
  written: ReadData["written"];
  /** What the readers of data and history found. */
  problems: Problem[];
}

/** Makes the content of a site of its files. Pure; what can't become a page is named in the problems. */
export function assembleContent(
  site: Site,
  { pages: parsed, data, written, problems, ...files }: ReadFiles,
): Content {
  const found = [...problems, ...checkFields(site), ...checkLanguages([...parsed.keys()], site)];
  const all: Page[] = [];
  const failed: string[] = [];
  for (const [id, { page, problems: own }] of parsed) {
    for (const problem of own) found.push(problem);
    if (page) all.push(page);
    // What is wrong in its settings may be its address.
    if (!page || own.some(({ rule }) => /^(?:yaml-|page-address)/.test(rule))) failed.push(id);
  }
  const language = site.languages[0] as Language;
  const isVisible = (page: Page) => site.mode === "preview" || isPublished(page, site);
  const pages = all.filter(isVisible);
  return {
    pages: [...pages, ...buildSiteMaps(site, pages)],
    withheld: all.filter((page) => !isVisible(page)),
    unreadable: findAddresses(failed, [...parsed.keys()]),
    ...files,
    data,
    written: [...site.written, ...written.map((file) => ({ ...file, language }))],
    problems: pages.length === 0 && failed.length === 0 ? [...found, reportNone(all.length, site)] : found,
  };
}

/** The addresses that files would have if they were pages, by id. */
function findAddresses(failed: string[], all: string[]): Map<string, string> {
  if (failed.length === 0) return new Map();
  const places = findPlaces(all);
  return new Map(failed.map((id) => [id, buildPageUrl((places.get(id) as FilePlace).path)]));
}

function reportNone(withheld: number, { inputDir, workingDir }: Site): Problem {
  return createProblem(
    contentRules["no-page"],
    { path: showPath(inputDir, workingDir), text: "" },
    {
      span: null,
      message:
        withheld > 0
          ? "All pages in this folder are drafts or outside of their days, so the site would be empty."
          : "There is no page in this folder, so the site would be empty.",
      hint: 'A page is a file that ends in ".md", such as index.md.',
    },
  );
}
