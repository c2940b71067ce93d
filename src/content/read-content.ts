import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { checkTwice } from "./check-twice.ts";
import type { Content, ContentFile } from "./content.ts";
import { isPublished } from "./is-published.ts";
import { type FoundFile, listFiles } from "./list-files.ts";
import { listLayouts } from "./list-layouts.ts";
import type { Page } from "./page.ts";
import { buildPageSchema } from "./page-schema.ts";
import { type PageContext, parsePage } from "./parse-page.ts";
import { readData } from "./read-data.ts";
import { readGitDays } from "./read-git-days.ts";

// Files at the top of the input folder that are no content: settings, and what editors read.
const notContent = /^(?:site\.yaml|redirects\.yaml|README\.md|[^/]+\/interface\.yaml|data\/.*)$/i;

/** Reads all of the input folder. Never stops at a fault: what can't become a page is named in the problems. */
export async function readContent(site: Site): Promise<Content> {
  const found = await listFiles(site.inputDir, [site.outputDir, ...site.assetsDirs]);
  const [{ data, problems: dataProblems }, git] = await Promise.all([
    readData(found, site),
    readGitDays(site.inputDir, site.settings.timezone),
  ]);
  const context: PageContext = {
    site,
    schema: buildPageSchema(site.settings.fields),
    layouts: listLayouts(site.assetsDirs),
  };
  const all: Page[] = [];
  const problems: Problem[] = [...dataProblems, ...git.problems];
  const files: ContentFile[] = [];
  for (const file of found) {
    if (notContent.test(file.id)) continue;
    if (!/\.md$/i.test(file.id)) {
      files.push({ ...file, size: (await stat(file.absolutePath)).size });
      continue;
    }
    const parsed = parsePage(file.id, await readSource(file, site), context);
    problems.push(...parsed.problems);
    if (parsed.page) all.push(withDay(parsed.page, git.days.get(join(site.inputDir, file.id))));
  }
  const isVisible = (page: Page) => site.mode === "preview" || isPublished(page, site.today);
  const pages = all.filter(isVisible);
  const twice = checkTwice(pages);
  return {
    pages,
    withheld: all.filter((page) => !isVisible(page)),
    files,
    data,
    problems: [...problems, ...twice],
  };
}

async function readSource({ absolutePath }: FoundFile, { workingDir }: Site): Promise<SourceText> {
  // Bytes that are no UTF-8 become U+FFFD, which the page's parser and the rules report.
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await readFile(absolutePath));
  return { path: showPath(absolutePath, workingDir), text };
}

/** The page with the day of its last change: as its settings say, else as git does. */
function withDay(page: Page, day: string | undefined): Page {
  return page.updated === null && day !== undefined ? { ...page, updated: day } : page;
}
