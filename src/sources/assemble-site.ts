import { statSync } from "node:fs";
import { assembleContent } from "../content/assemble-content.ts";
import type { Content, ContentFile, FoundFile } from "../content/content.ts";
import { datePage } from "../content/date-page.ts";
import type { ParsedPage } from "../content/parse-page.ts";
import { isSearch, parseSearch } from "../content/parse-search.ts";
import type { Redirects } from "../redirects/redirects.ts";
import type { Site } from "../site/site.ts";
import type { FoundFiles } from "./find-files.ts";
import { readData } from "./read-data.ts";
import type { GitDays } from "./read-git-days.ts";
import { readText } from "./read-text.ts";

/**
 * Assembles the content of a site of what became of its pages, by id, and of what lies beside them, and never stops at a fault.
 */
export async function assembleSite(
  site: Site,
  found: FoundFiles,
  pages: Map<string, ParsedPage>,
  { rules }: Redirects,
  history: Promise<GitDays>,
): Promise<Content> {
  const [data, { search, problems: ofSearch }, git] = await Promise.all([
    readData(found.none, site),
    readSearch(found.none, site),
    history,
  ]);
  return assembleContent(site, {
    pages: new Map([...pages].map(([id, parsed]) => [id, datePage(parsed, git.days.get(id))])),
    files: found.file.map(measure),
    public: found.public.map((file) => measure({ ...file, id: file.id.slice("public/".length) })),
    data,
    search,
    redirected: rules.map(({ from }) => from),
    problems: [...found.problems, ...ofSearch, ...git.problems],
  });
}

function measure(file: FoundFile): ContentFile {
  return { ...file, size: statSync(file.absolutePath).size };
}

/** Reads `search.yaml`, and those of the languages. */
async function readSearch(
  files: FoundFile[],
  { workingDir, languages, replaced }: Site,
): Promise<Pick<Content, "search" | "problems">> {
  const read: Pick<Content, "search" | "problems"> = { search: [], problems: [] };
  for (const { id, absolutePath } of files) {
    const source = isSearch(id, languages) ? await readText(absolutePath, workingDir) : null;
    if (!source || replaced.has(source.path)) continue;
    const { search, problems } = parseSearch(id, source);
    read.search.push(search);
    read.problems.push(...problems);
  }
  return read;
}
