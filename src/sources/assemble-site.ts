import { statSync } from "node:fs";
import { assembleContent } from "../content/assemble-content.ts";
import type { Content, FoundFile } from "../content/content.ts";
import { datePage } from "../content/date-page.ts";
import { kindOfFile } from "../content/kind-of-file.ts";
import type { ParsedPage } from "../content/parse-page.ts";
import type { Site } from "../site/site.ts";
import { readData } from "./read-data.ts";
import { type GitDays, readGitDays } from "./read-git-days.ts";

/**
 * Assembles the content of a site of what became of its pages, by id, and of what lies beside them, and never stops at a fault.
 * `files` are all files of the input folder.
 */
export async function assembleSite(
  site: Site,
  files: FoundFile[],
  pages: Map<string, ParsedPage>,
  history: Promise<GitDays> = readGitDays(site.inputDir, site.settings.timezone),
): Promise<Content> {
  const [{ data, problems }, git] = await Promise.all([readData(files, site), history]);
  return assembleContent(site, {
    pages: new Map([...pages].map(([id, parsed]) => [id, datePage(parsed, git.days.get(id))])),
    files: files
      .filter(({ id }) => kindOfFile(id) === "file")
      .map((file) => ({ ...file, size: statSync(file.absolutePath).size })),
    public: [],
    data,
    problems: [...problems, ...git.problems],
  });
}
