import type { SourceText } from "../problems/source-text.ts";
import type { Language } from "../site/languages.ts";
import type { Site, WrittenFile } from "../site/site.ts";
import { areAsUsed, valuesOf } from "../site/values/fill-values.ts";
import type { Content, Data } from "./content.ts";
import { type DataFolder, type DataSource, parseDataFolder } from "./parse-data-folder.ts";

const file = /^(?:([^/]+)\/)?data\/(?:(forms\/)?([^/]+)\.ya?ml|texts\/([^/]+)\.(?:md|markdown))$/;

/** Whether a file of the input folder holds data, by its id: in `data/` at the top, or of a language. */
export function isData(id: string, languages: Pick<Language, "code">[]): boolean {
  const [isFile, folder] = file.exec(id) ?? [];
  return isFile !== undefined && (folder === undefined || languages.some(({ code }) => code === folder));
}

/** What `data/` holds in all languages, all texts in it, and what is wrong with it. */
export interface ReadData
  extends Pick<Content, "data" | "ownData" | "dataTexts" | "dataTextsAgain" | "usedValues" | "problems"> {
  written: WrittenFile[];
}

/**
 * Parses what lies in `data/`, by the ids of the files, and holds what blocks are drawn from against its schemas. A file of a language
 * (`es/data/boats.yaml`) takes the place of that at the top, and of that of the languages for which it stands in. What uses values is parsed
 * once more for each language in which these are others.
 */
export function parseData(
  sources: Map<string, SourceText>,
  site: Pick<Site, "languages" | "settings" | "blocks" | "values">,
): ReadData {
  const { languages } = site;
  const files = groupByFolder(sources);
  const languageOf = (code: string) =>
    languages.find((known) => known.code === code) ?? (languages[0] as Language);
  const folders = new Map(
    [...files].map(([code, own]) => [code, parseDataFolder(own, languageOf(code), site)]),
  );
  const again: DataFolder[] = [];
  const ownData = new Map<string, Data>();
  for (const language of languages) {
    const codes = ["", ...language.fallbacks.toReversed(), language.code].filter((code) => folders.has(code));
    const parts = codes.map((code) => {
      const folder = folders.get(code) as DataFolder;
      if (languageOf(code) === language || areAsUsed(folder.used, valuesOf({ language }, site)))
        return folder;
      // A text stays in its language, with the values of that.
      const others = (files.get(code) ?? []).filter(({ kind }) => kind !== "text");
      const own = parseDataFolder(others, language, site, language.code);
      again.push(own);
      return { ...own, data: { ...own.data, texts: folder.data.texts ?? new Map() } };
    });
    const isOwn =
      codes.length > Number(folders.has("")) ||
      parts.some((part, at) => part !== folders.get(codes[at] ?? ""));
    if (isOwn) ownData.set(language.code, parts.map(({ data }) => data).reduce(replaceData));
  }
  const all = [...folders.values()];
  return {
    data: folders.get("")?.data ?? { lists: new Map(), resources: [], forms: new Map() },
    ownData,
    dataTexts: all.flatMap(({ texts }) => texts),
    dataTextsAgain: again.flatMap(({ texts }) => texts),
    usedValues: new Set(all.flatMap(({ used }) => Object.keys(used))),
    written: all.flatMap(({ written }) => written),
    problems: all.flatMap(({ problems }) => problems),
  };
}

function groupByFolder(sources: Map<string, SourceText>): Map<string, DataSource[]> {
  const groups = new Map<string, DataSource[]>();
  for (const [id, source] of sources) {
    const [isFile, code = "", form, name, text] = file.exec(id) ?? [];
    // Values are read with the settings of the site.
    if (isFile === undefined || (form === undefined && name === "values")) continue;
    const kind = text !== undefined ? "text" : form === undefined ? "list" : "form";
    const group = groups.get(code) ?? [];
    group.push({ kind, name: name ?? text ?? "", source });
    groups.set(code, group);
  }
  return groups;
}

function replaceData(before: Data, own: Data): Data {
  const hasResources = own.lists.has("resources") || own.resources === null;
  return {
    lists: new Map([...before.lists, ...own.lists]),
    resources: hasResources ? own.resources : before.resources,
    forms: new Map([...before.forms, ...own.forms]),
    texts: new Map([...(before.texts ?? []), ...(own.texts ?? [])]),
  };
}
