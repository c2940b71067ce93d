import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problems/problem.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { checkLanguages } from "./check-languages.ts";
import { checkTwice } from "./check-twice.ts";
import type { Content, ContentFile } from "./content.ts";
import { isPublished } from "./is-published.ts";
import { type FoundFile, listFiles } from "./list-files.ts";
import { listLayouts } from "./list-layouts.ts";
import type { Page } from "./page.ts";
import { buildPageSchema } from "./page-schema.ts";
import { type PageContext, type ParsedPage, parsePage } from "./parse-page.ts";
import { readData } from "./read-data.ts";
import { type GitDays, readGitDays } from "./read-git-days.ts";

// Files at the top of the input folder that are no content: settings, and what editors read.
const notContent = /^(?:site\.yaml|redirects\.yaml|(?:README|RULES)\.md|[^/]+\/interface\.yaml|data\/.*)$/i;

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

/** Reads all of the input folder. Never stops at a fault: what can't become a page is named in the problems. */
export async function readContent(site: Site, memory = createContentMemory()): Promise<Content> {
  memory.found ??= listFiles(site.inputDir, [site.outputDir, ...site.assetsDirs]);
  const { found } = memory;
  memory.git ??= readGitDays(site.inputDir, site.settings.timezone);
  const [{ data, problems: dataProblems }, git] = await Promise.all([readData(found, site), memory.git]);
  const context: PageContext = {
    site,
    schema: buildPageSchema(site.settings.fields),
    layouts: listLayouts(site.assetsDirs),
  };
  const all: Page[] = [];
  const unreadable: string[] = [];
  const problems: Problem[] = [...dataProblems, ...git.problems, ...checkLanguages(found, site)];
  const files: ContentFile[] = [];
  for (const file of found) {
    if (notContent.test(file.id)) continue;
    if (!/\.md$/i.test(file.id)) {
      files.push({ ...file, size: statSync(file.absolutePath).size });
      continue;
    }
    const parsed = memory.parsed.get(file.absolutePath) ?? readPage(file, context, git);
    memory.parsed.set(file.absolutePath, parsed);
    problems.push(...parsed.problems);
    if (parsed.page) all.push(parsed.page);
    else unreadable.push(file.id);
  }
  const isVisible = (page: Page) => site.mode === "preview" || isPublished(page, site.today);
  const pages = all.filter(isVisible);
  const twice = checkTwice(pages);
  return {
    pages,
    withheld: all.filter((page) => !isVisible(page)),
    unreadable,
    files,
    data,
    problems: [...problems, ...twice],
  };
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Reads one page; the day of its last change is as its settings say, else as git does. Synchronous: to wait for each of ten
 * thousand small files takes more time than to read them.
 */
function readPage(file: FoundFile, context: PageContext, { days }: GitDays): ParsedPage {
  const { inputDir, workingDir } = context.site;
  // Bytes that are no UTF-8 become U+FFFD, which the page's parser and the rules report.
  const text = utf8.decode(readFileSync(file.absolutePath));
  const parsed = parsePage(file.id, { path: showPath(file.absolutePath, workingDir), text }, context);
  const day = days.get(join(inputDir, file.id));
  if (!parsed.page || parsed.page.updated !== null || day === undefined) return parsed;
  return { ...parsed, page: { ...parsed.page, updated: day } };
}
