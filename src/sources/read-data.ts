import type * as z from "zod";
import type { Data, FoundFile } from "../content/content.ts";
import { formSchema } from "../content/form-schema.ts";
import { resourcesSchema } from "../content/resources-schema.ts";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { validateYaml } from "../yaml/validate-yaml.ts";
import { readText } from "./read-text.ts";

/** Reads `data/*.yaml`, by file name, and holds those that blocks are drawn from against their schemas. */
export async function readData(
  files: FoundFile[],
  { workingDir }: Site,
): Promise<{ data: Data; problems: Problem[] }> {
  const data: Data = { lists: new Map(), resources: [], forms: new Map() };
  const problems: Problem[] = [];
  for (const { id, absolutePath } of files) {
    const [, folder, name] = /^data\/(forms\/)?([^/]+)\.ya?ml$/.exec(id) ?? [];
    const source = name === undefined ? null : await readText(absolutePath, workingDir);
    if (name === undefined || !source) continue;
    const yaml = parseYaml(source, { start: 0, end: source.text.length });
    problems.push(...yaml.problems);
    // Until they are known to be without a fault.
    if (folder) data.forms.set(name, null);
    if (id === "data/resources.yaml") data.resources = null;
    if (yaml.problems.length > 0) continue;
    const fit = <T>(schema: z.ZodType<T>, noun: string): T | null => {
      const validated = validateYaml(schema, yaml, source, noun);
      problems.push(...validated.problems);
      return validated.value;
    };
    if (folder) {
      const form = fit(formSchema, "a setting of a form");
      data.forms.set(name, form && { source, form });
    } else data.lists.set(name, { source, value: yaml.value });
    if (id === "data/resources.yaml") data.resources = fit(resourcesSchema, "a setting of a document");
  }
  return { data, problems };
}
