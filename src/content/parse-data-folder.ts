import type * as z from "zod";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import { type Language, languageFolder } from "../site/languages.ts";
import type { Site, WrittenFile } from "../site/site.ts";
import { fillValues, valuesOf } from "../site/values/fill-values.ts";
import { fillYaml } from "../site/values/fill-yaml.ts";
import { listWritten } from "../site/values/list-written.ts";
import type { Values, ValueUses } from "../site/values/value.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { validateYaml } from "../yaml/validate-yaml.ts";
import type { Data } from "./content.ts";
import { buildDataText, type DataText } from "./data-text.ts";
import { formSchema } from "./form-schema.ts";
import { findMarkdown, parseList } from "./parse-list.ts";
import { resourcesSchema } from "./resources-schema.ts";

/** A file of `data/`. */
export interface DataSource {
  kind: "list" | "form" | "text";
  /** Without its ending. */
  name: string;
  source: SourceText;
}

/** What a folder of data holds, and what is wrong with it. */
export interface DataFolder {
  data: Data;
  /** The values that it was filled with. */
  used: ValueUses;
  texts: DataText[];
  written: WrittenFile[];
  problems: Problem[];
}

/** Parses the files of a folder of data with the values of a language. `again` is the code of that where others have been told what is wrong with the files. */
export function parseDataFolder(
  files: DataSource[],
  language: Language,
  site: Pick<Site, "settings" | "blocks" | "values">,
  again = "",
): DataFolder {
  const data: Data = { lists: new Map(), resources: [], forms: new Map(), texts: new Map() };
  const folder: DataFolder = { data, used: {}, texts: [], written: [], problems: [] };
  for (const file of files)
    if (file.kind === "text") readText(file, language, site, folder);
    else readYaml(file, language, site, again, folder);
  return folder;
}

function readText(
  { name, source }: DataSource,
  language: Language,
  site: Pick<Site, "values">,
  { data, used, texts }: DataFolder,
): void {
  const span = { start: 0, end: source.text.length };
  data.texts?.set(name, { source, language: language.code });
  noteUses(source.text, valuesOf({ language }, site), used);
  texts.push(buildDataText(`${source.path} text`, source.text, { source, span, language }));
}

function readYaml(
  { kind, name, source }: DataSource,
  language: Language,
  site: Pick<Site, "settings" | "blocks" | "values">,
  again: string,
  { data, used, texts, written, problems }: DataFolder,
): void {
  const region = { start: 0, end: source.text.length };
  const parsed = parseYaml(source, region);
  problems.push(...parsed.problems);
  const isResources = kind === "list" && name === "resources" && source.path.endsWith(".yaml");
  // Until they are known to be without a fault.
  if (kind === "form") data.forms.set(name, null);
  if (isResources) data.resources = null;
  if (parsed.problems.length > 0) return;
  const isMarkdown = kind === "list" ? findMarkdown(name, site) : undefined;
  const filled = fillYaml(parsed, source, region, valuesOf({ language }, site), isMarkdown);
  const { yaml, words } = filled;
  Object.assign(used, filled.used);
  problems.push(...filled.problems);
  const listed = listWritten(yaml.value, yaml.valueSpan, words);
  // Markdown is read as the text of a page, not as that of a setting.
  const ofSettings = isMarkdown ? listed.filter(({ path }) => !isMarkdown(path)) : listed;
  written.push({ source, texts: ofSettings, kind: "data", language });
  const fit = <T>(schema: z.ZodType<T>, noun: string): T | null => {
    const validated = validateYaml(schema, yaml, source, noun);
    problems.push(...validated.problems);
    return validated.value;
  };
  if (kind === "form") {
    const form = fit(formSchema, "a setting of a form");
    data.forms.set(name, form && { source, form });
    return;
  }
  const list = parseList(name, yaml, { ...source, path: `${source.path}${again && ` ${again}`}` }, site);
  problems.push(...(list?.problems ?? []));
  for (const { key, path, text } of list?.texts ?? []) {
    texts.push(buildDataText(key, text, { source, span: yaml.valueSpan(path), language }));
    noteUses(text, valuesOf({ language }, site), used);
  }
  data.lists.set(name, {
    source,
    value: yaml.value,
    list: list && { ...list.list, path: `${languageFolder(language)}${name}` },
  });
  if (isResources) data.resources = fit(resourcesSchema, "a setting of a document");
}

/** Notes the values of a Markdown text, which its reader fills in. */
function noteUses(text: string, values: Values, used: ValueUses): void {
  fillValues(text, values, used, { isAddress: false, miss: () => {} });
}
