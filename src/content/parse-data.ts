import type * as z from "zod";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import type { WrittenFile } from "../site/site.ts";
import { listTexts } from "../yaml/list-texts.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { validateYaml } from "../yaml/validate-yaml.ts";
import type { Content, Data } from "./content.ts";
import { formSchema } from "./form-schema.ts";
import { resourcesSchema } from "./resources-schema.ts";

const file = /^data\/(forms\/)?([^/]+)\.ya?ml$/;

/** Whether a file of the input folder holds data, by its id. */
export function isData(id: string): boolean {
  return file.test(id);
}

/** What `data/` holds, all texts in it, and what is wrong with it. */
export interface ReadData extends Pick<Content, "data" | "problems"> {
  written: Omit<WrittenFile, "language">[];
}

/** Parses `data/*.yaml`, by the ids of the files, and holds those that blocks are drawn from against their schemas. */
export function parseData(sources: Map<string, SourceText>): ReadData {
  const data: Data = { lists: new Map(), resources: [], forms: new Map() };
  const problems: Problem[] = [];
  const written: ReadData["written"] = [];
  for (const [id, source] of sources) {
    const [, folder, name] = file.exec(id) ?? [];
    if (name === undefined) continue;
    const yaml = parseYaml(source, { start: 0, end: source.text.length });
    problems.push(...yaml.problems);
    // Until they are known to be without a fault.
    if (folder) data.forms.set(name, null);
    if (id === "data/resources.yaml") data.resources = null;
    if (yaml.problems.length > 0) continue;
    written.push({ source, texts: listTexts(yaml.value, yaml.valueSpan), kind: "data" });
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
  return { data, written, problems };
}
