import type { Problem } from "../problems/problem.ts";
import { readText } from "../site/read-text.ts";
import type { Site } from "../site/site.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { DataFile } from "./content.ts";
import type { FoundFile } from "./list-files.ts";

/** Reads the lists of `data/*.yaml`, by file name. */
export async function readData(
  files: FoundFile[],
  { workingDir }: Site,
): Promise<{ data: Map<string, DataFile>; problems: Problem[] }> {
  const data = new Map<string, DataFile>();
  const problems: Problem[] = [];
  for (const { id, absolutePath } of files) {
    const name = /^data\/([^/]+)\.ya?ml$/.exec(id)?.[1];
    const source = name === undefined ? null : await readText(absolutePath, workingDir);
    if (name === undefined || !source) continue;
    const yaml = parseYaml(source, { start: 0, end: source.text.length });
    problems.push(...yaml.problems);
    if (yaml.problems.length === 0) data.set(name, { source, value: yaml.value });
  }
  return { data, problems };
}
