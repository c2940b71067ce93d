import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { type AbsentPage, asAbsent } from "./absent-page.ts";
import { buildLanguagePage } from "./build-language-page.ts";
import { buildPageUrl } from "./build-page-url.ts";
import { buildSiteMaps } from "./build-site-maps.ts";
import { checkFields } from "./check-fields.ts";
import { checkLanguages } from "./check-languages.ts";
import { checkSlugs } from "./check-slugs.ts";
import { checkTranslations } from "./check-translations.ts";
import type { Content, ContentFile } from "./content.ts";
import { contentRules } from "./content-rules.ts";
import { createSlugger } from "./create-slugger.ts";
import { type FilePlace, findPlaces } from "./find-places.ts";
import { isPublished } from "./is-published.ts";
import type { Page } from "./page.ts";
import type { ReadData } from "./parse-data.ts";
import type { ParsedPage } from "./parse-page.ts";
import type { SearchFile } from "./parse-search.ts";
import { tieTranslations } from "./tie-translations.ts";

/** What was read of an input folder, each file by itself. */
interface ReadFiles {
  /** What became of the files that are pages, by their id, in the order of the files. */
  pages: Map<string, ParsedPage>;
  /** The files beside them. */
  files: ContentFile[];
  /** Those of `public/`. */
  public: ContentFile[];
  data: ReadData;
  search: SearchFile[];
  /** Addresses that redirects begin at. */
  redirected: string[];
  /** What the readers of files and history found. */
  problems: Problem[];
}

/** Makes the content of a site of its files. Pure; what can't become a page is named in the problems. */
export function assembleContent(
  site: Site,
  { pages: parsed, data: { written, ...data }, redirected, problems, ...files }: ReadFiles,
): Content {
  const found = [
    ...data.problems,
    ...problems,
    ...checkFields(site),
    ...checkLanguages([...parsed.keys()], site),
  ];
  const all: Page[] = [];
  const failed: string[] = [];
  const absent: AbsentPage[] = [];
  for (const [id, { page, tied, problems: own }] of parsed) {
    for (const problem of own) found.push(problem);
    if (page && site.replaced.has(page.source.path)) absent.push(asAbsent(page));
    else if (page) all.push(page);
    else if (tied) absent.push(tied);
    // What is wrong in its settings may be its address.
    if (!page || own.some(({ rule }) => /^(?:yaml-|page-address)/.test(rule))) failed.push(id);
  }
  const slugged = createSlugger([...all, ...absent]);
  const addressed = addressPages(all, slugged);
  const isVisible = (page: Page) => site.mode === "preview" || isPublished(page, site);
  const visible = addressed.filter(isVisible);
  const claimed = [...redirected, ...[...files.files, ...files.public].map(({ id }) => addressOf(id))];
  const content = {
    pages: [...visible, ...buildSiteMaps(site, visible), ...buildLanguagePage(site, visible, claimed)],
    withheld: addressed.filter((page) => !isVisible(page)),
    absent: addressPages(absent, slugged),
    unreadable: findAddresses(failed, [...parsed.keys()]),
    ...files,
    files: lowerFolders(
      files.files.filter(({ absolutePath }) => !site.replaced.has(showPath(absolutePath, site.workingDir))),
      site,
    ),
    ...data,
    claimed,
    written: [...site.written, ...written],
  };
  const tied = tieTranslations(site, content);
  const shown = new Set(tied.fallbacks.map(({ id }) => id));
  const folder = showPath(site.inputDir, site.workingDir);
  // At the address of a page that is left out with nothing in its place is nothing.
  for (const id of failed)
    if (site.replaced.has(`${folder}/${id}`) && !shown.has(id)) content.unreadable.delete(id);
  const ofTies = checkTranslations({ ...content, ...tied }, site);
  const isEmpty = visible.length === 0 && failed.length === 0;
  return {
    ...content,
    ...tied,
    problems: [...found, ...checkSlugs(all), ...ofTies, ...(isEmpty ? [reportNone(all.length, site)] : [])],
  };
}

/** The pages with the addresses that they have among the others. */
function addressPages<Addressed extends Page | AbsentPage>(
  pages: Addressed[],
  slugged: ReturnType<typeof createSlugger>,
): Addressed[] {
  if (!slugged) return pages;
  return pages.map((page) =>
    page.settings.permalink === undefined ? { ...page, url: slugged(page.place) } : page,
  );
}

/** Files with the folder of their language as addresses have it: some disks take `pt-BR/` and `pt-br/` for one. */
function lowerFolders(files: ContentFile[], { languages }: Site): ContentFile[] {
  const folders = languages.map(({ code }) => `${code}/`).filter((folder) => folder !== folder.toLowerCase());
  if (folders.length === 0) return files;
  return files.map((file) => {
    const folder = folders.find((known) => file.id.startsWith(known));
    return folder ? { ...file, id: folder.toLowerCase() + file.id.slice(folder.length) } : file;
  });
}

/** The address at which a browser gets a file. */
function addressOf(id: string): string {
  return `/${id}`.replace(/\/index\.html$/, "/");
}

/** The addresses that files would have if they were pages, by id. */
function findAddresses(failed: string[], all: string[]): Map<string, string> {
  if (failed.length === 0) return new Map();
  const places = findPlaces(all);
  return new Map(failed.map((id) => [id, buildPageUrl((places.get(id) as FilePlace).path)]));
}

function reportNone(withheld: number, { inputDir, workingDir }: Site): Problem {
  return createProblem(contentRules["no-page"], showPath(inputDir, workingDir), {
    span: null,
    message:
      withheld > 0
        ? "All pages in this folder are drafts or outside of their days, so the site would be empty."
        : "There is no page in this folder, so the site would be empty.",
    hint: 'A page is a file that ends in ".md", such as index.md.',
  });
}
