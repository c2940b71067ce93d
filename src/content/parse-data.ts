import type * as z from "zod";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import { type Language, languageFolder } from "../site/languages.ts";
import type { Site, WrittenFile } from "../site/site.ts";
import { listTexts } from "../yaml/list-texts.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { validateYaml } from "../yaml/validate-yaml.ts";
import type { Content, Data } from "./content.ts";
import { buildDataText, type DataText } from "./data-text.ts";
import { formSchema } from "./form-schema.ts";
import { parseList } from "./parse-list.ts";
import { resourcesSchema } from "./resources-schema.ts";

const file = /^(?:([^/]+)\/)?data\/(forms\/)?([^/]+)\.ya?ml$/;

/** Whether a file of the input folder holds data, by its id: in `data/` at the top, or of a language. */
export function isData(id: string, languages: Pick<Language, "code">[]): boolean {
  const [isFile, folder] = file.exec(id) ?? [];
  return isFile !== undefined && (folder === undefined || languages.some(({ code }) => code === folder));
}

/** What `data/` holds in all languages, all texts in it, and what is wrong with it. */
export interface ReadData
  extends Pick<Content, "data" | "ownData" | "dataTexts" | "usedValues" | "problems"> {
  written: WrittenFile[];
}

/**
 * Parses `data/*.yaml`, by the ids of the files, and holds those that blocks are drawn from against their schemas. A file of a language
 * (`es/data/boats.yaml`) takes the place of that at the top, and of that of the languages for which it stands in.
 */
export function parseData(
  sources: Map<string, SourceText>,
  { languages, ...site }: Pick<Site, "languages" | "settings" | "blocks">,
): ReadData {
  const problems: Problem[] = [];
  const written: ReadData["written"] = [];
  const dataTexts: DataText[] = [];
  const parsed = new Map<string, Data>();
  for (const [id, source] of sources) {
    const [, code = "", folder, name] = file.exec(id) ?? [];
    if (name === undefined) continue;
    const data = parsed.get(code) ?? { lists: new Map(), resources: [], forms: new Map() };
    parsed.set(code, data);
    const yaml = parseYaml(source, { start: 0, end: source.text.length });
    problems.push(...yaml.problems);
    const isResources = !folder && name === "resources" && id.endsWith(".yaml");
    // Until they are known to be without a fault.
    if (folder) data.forms.set(name, null);
    if (isResources) data.resources = null;
    if (yaml.problems.length > 0) continue;
    const language = languages.find((known) => known.code === code) ?? (languages[0] as Language);
    const found = listTexts(yaml.value, yaml.valueSpan);
    written.push({ source, texts: found, kind: "data", language });
    const fit = <T>(schema: z.ZodType<T>, noun: string): T | null => {
      const validated = validateYaml(schema, yaml, source, noun);
      problems.push(...validated.problems);
      return validated.value;
    };
    if (folder) {
      const form = fit(formSchema, "a setting of a form");
      data.forms.set(name, form && { source, form });
      continue;
    }
    const parsedList = parseList(name, yaml, source, site);
    problems.push(...(parsedList?.problems ?? []));
    // Markdown is read as the text of a page, not as that of a setting.
    const isMarkdown = new Set<string>();
    for (const { key, path, text } of parsedList?.texts ?? []) {
      isMarkdown.add(path.join("/"));
      dataTexts.push(buildDataText(key, text, { source, span: yaml.valueSpan(path), language }));
    }
    found.splice(0, found.length, ...found.filter(({ path }) => !isMarkdown.has(path.join("/"))));
    data.lists.set(name, {
      source,
      value: yaml.value,
      list: parsedList && { ...parsedList.list, path: `${languageFolder(language)}${name}` },
    });
    if (isResources) data.resources = fit(resourcesSchema, "a setting of a document");
  }
  const ownData = new Map(
    languages.flatMap(({ code, fallbacks }) => {
      const parts = ["", ...[...fallbacks].reverse(), code].flatMap((known) => parsed.get(known) ?? []);
      const isOwn = parts.length > Number(parsed.has(""));
      return isOwn ? [[code, parts.reduce(replaceData)] as const] : [];
    }),
  );
  const none: Data = { lists: new Map(), resources: [], forms: new Map() };
  return { data: parsed.get("") ?? none, ownData, dataTexts, usedValues: new Set(), written, problems };
}

function replaceData(before: Data, own: Data): Data {
  const hasResources = own.lists.has("resources") || own.resources === null;
  return {
    lists: new Map([...before.lists, ...own.lists]),
    resources: hasResources ? own.resources : before.resources,
    forms: new Map([...before.forms, ...own.forms]),
  };
}
