import type { Content, FoundFile } from "../content/content.ts";
import { isSearch, parseSearch } from "../content/parse-search.ts";
import type { Site } from "../site/site.ts";
import { readText } from "./read-text.ts";

/** Reads `search.yaml`, and those of the languages. */
export async function readSearch(
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
