import type { FoundFile } from "../content/content.ts";
import { isData, parseData, type ReadData } from "../content/parse-data.ts";
import type { SourceText } from "../problems/source-text.ts";
import type { Site } from "../site/site.ts";
import { readText } from "./read-text.ts";

/** Reads `data/*.yaml`, and those of the languages. */
export async function readData(files: FoundFile[], site: Site): Promise<ReadData> {
  const { workingDir, languages, replaced } = site;
  const sources = new Map<string, SourceText>();
  for (const { id, absolutePath } of files) {
    const source = isData(id, languages) ? await readText(absolutePath, workingDir) : null;
    if (source && !replaced.has(source.path)) sources.set(id, source);
  }
  return parseData(sources, site);
}
