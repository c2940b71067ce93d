import { statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";
import { buildSiteMaps } from "./build-site-maps.ts";
import { checkLanguages } from "./check-languages.ts";
import { checkTwice } from "./check-twice.ts";
import type { Content, ContentFile } from "./content.ts";
import { isPublished } from "./is-published.ts";
import { type FoundFile, listFiles } from "./list-files.ts";
import type { Page } from "./page.ts";
import { createPageReader, type PageReader } from "./page-reader.ts";
import type { ParsedPage } from "./parse-page.ts";
import { readData } from "./read-data.ts";
import { type GitDays, readGitDays } from "./read-git-days.ts";

// Files at the top of the input folder that are no content: settings, and what editors read.
const notContent =
  /^(?:site\.yaml|redirects\.yaml|addresses\.txt|(?:README|Readme|readme|RULES)\.md|[^/]+\/interface\.yaml|data\/.*)$/;

/** What a longer-lived reader keeps from one reading to the next, by absolute path; `forget` what has changed. */
export interface ContentMemory {
  parsed: Map<string, ParsedPage>;
  /** `null` when files may have come or gone. */
  found: FoundFile[] | null;
  /** Asked once: a preview shows the days of its start. */
  git: Promise<GitDays> | null;
}

/** A memory of nothing. */
export function createContentMemory(): ContentMemory {
  return { parsed: new Map(), found: null, git: null };
}

/**
 * Reads all of the input folder. Never stops at a fault: what can't become a page is named in the problems. `read` makes the
 * pages of their files, those that `memory` does not have.
 */
export async function readContent(
  site: Site,
  memory = createContentMemory(),
  read: PageReader = createPageReader(site),
): Promise<Content> {
  memory.found ??= listFiles(site.inputDir, [site.outputDir, ...site.assetsDirs]);
  const { found } = memory;
  memory.git ??= readGitDays(site.inputDir, site.settings.timezone);
  const [{ data, problems: dataProblems }, git] = await Promise.all([readData(found, site), memory.git]);
  const isPage = ({ id }: FoundFile) => !notContent.test(id) && /\.md$/i.test(id);
  const fresh = found.filter((file) => isPage(file) && !memory.parsed.has(file.absolutePath));
  const made = await read(fresh);
  for (const [at, file] of fresh.entries())
    memory.parsed.set(
      file.absolutePath,
      dated(made[at] as ParsedPage, git.days.get(join(site.inputDir, file.id))),
    );
  const all: Page[] = [];
  const unreadable: string[] = [];
  const problems: Problem[] = [...dataProblems, ...git.problems, ...checkLanguages(found, site)];
  const files: ContentFile[] = [];
  for (const file of found) {
    if (notContent.test(file.id)) continue;
    const parsed = memory.parsed.get(file.absolutePath);
    if (!isPage(file)) files.push({ ...file, size: statSync(file.absolutePath).size });
    if (!parsed || !isPage(file)) continue;
    problems.push(...parsed.problems);
    if (parsed.page) all.push(parsed.page);
    else unreadable.push(file.id);
  }
  const isVisible = (page: Page) => site.mode === "preview" || isPublished(page, site);
  const pages = all.filter(isVisible);
  const twice = checkTwice(pages);
  return {
    pages: [...pages, ...buildSiteMaps(site, pages)],
    withheld: all.filter((page) => !isVisible(page)),
    unreadable,
    files,
    data,
    problems: [...problems, ...twice],
  };
}

/** The page with the day of its last change: as its settings say, else as git does. */
function dated(parsed: ParsedPage, day: string | undefined): ParsedPage {
  if (!parsed.page || parsed.page.updated !== null || day === undefined) return parsed;
  return { ...parsed, page: { ...parsed.page, updated: day } };
}
