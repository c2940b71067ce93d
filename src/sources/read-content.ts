import { statSync } from "node:fs";
import { assembleContent } from "../content/assemble-content.ts";
import type { Content, FoundFile } from "../content/content.ts";
import { datePage } from "../content/date-page.ts";
import { kindOfFile } from "../content/kind-of-file.ts";
import type { ParsedPage } from "../content/parse-page.ts";
import type { Site } from "../site/site.ts";
import { listFiles } from "./list-files.ts";
import { createPageReader, type PageReader } from "./page-reader.ts";
import { readData } from "./read-data.ts";
import { type GitDays, readGitDays } from "./read-git-days.ts";

/** What a longer-lived reader keeps from one reading to the next; `forget` what has changed. */
export interface ContentMemory {
  /** By absolute path. */
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

/** Reads all of the input folder, and never stops at a fault. `read` makes the pages of their files, those that `memory` does not have. */
export async function readContent(
  site: Site,
  memory = createContentMemory(),
  read: PageReader = createPageReader(site),
): Promise<Content> {
  memory.found ??= listFiles(site.inputDir, [site.outputDir, ...site.assetsDirs]);
  const { found, parsed } = memory;
  memory.git ??= readGitDays(site.inputDir, site.settings.timezone);
  const [{ data, problems }, git] = await Promise.all([readData(found, site), memory.git]);
  const pages = found.filter(({ id }) => kindOfFile(id) === "page");
  const fresh = pages.filter(({ absolutePath }) => !parsed.has(absolutePath));
  const made = await read(fresh);
  for (const [at, { id, absolutePath }] of fresh.entries())
    parsed.set(absolutePath, datePage(made[at] as ParsedPage, git.days.get(id)));
  return assembleContent(site, {
    pages: new Map(pages.map(({ id, absolutePath }) => [id, parsed.get(absolutePath) as ParsedPage])),
    files: found
      .filter(({ id }) => kindOfFile(id) === "file")
      .map((file) => ({ ...file, size: statSync(file.absolutePath).size })),
    public: [],
    data,
    problems: [...problems, ...git.problems],
  });
}
