import type { Problem } from "../problems/problem.ts";
import type { SourceText, Span } from "../problems/source-text.ts";
import type { Language } from "../site/languages.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { validateYaml } from "../yaml/validate-yaml.ts";
import { type SearchWishes, searchSchema } from "./search-schema.ts";

const file = /^(?:([^/]+)\/)?search\.yaml$/;

/** What people type, and the page that they must find by it. */
export interface SearchPromise {
  words: string;
  /** As it is written. */
  address: string;
  /** Among how many first results it has to be. */
  first: number;
  spans: { words: Span; address: Span };
}

/** What a `search.yaml` says: that at the top of all languages, others of their own. */
export interface SearchFile {
  /** Code of the language; `null` at the top. */
  code: string | null;
  source: SourceText;
  promises: SearchPromise[];
  synonyms: SearchWishes["synonyms"];
}

/** Whether a file of the input folder says what the search has to find, by its id. */
export function isSearch(id: string, languages: Pick<Language, "code">[]): boolean {
  const [isFile, folder] = file.exec(id) ?? [];
  return isFile !== undefined && (folder === undefined || languages.some(({ code }) => code === folder));
}

/** Parses a `search.yaml`, by its id; without what is at fault in it, which the problems name. */
export function parseSearch(id: string, source: SourceText): { search: SearchFile; problems: Problem[] } {
  const yaml = parseYaml(source, { start: 0, end: source.text.length });
  const { rest, problems } = validateYaml(searchSchema, yaml, source, "a setting of the search");
  const { valueSpan } = yaml.mended ?? yaml;
  const promises = (rest?.promises ?? []).flatMap(({ words, page, first }, at) => {
    const list = typeof words === "string" ? [words] : words;
    return list.map((one, n) => {
      const path = ["promises", at, "words", ...(typeof words === "string" ? [] : [n])];
      const spans = { words: valueSpan(path), address: valueSpan(["promises", at, "page"]) };
      return { words: one, address: page, first, spans };
    });
  });
  const code = file.exec(id)?.[1] ?? null;
  return { search: { code, source, promises, synonyms: rest?.synonyms ?? [] }, problems };
}

/** The groups of words that mean the same in a language. */
export function listSynonyms(files: SearchFile[], code: string): string[][] {
  return files.flatMap((known) => (known.code === null || known.code === code ? known.synonyms : []));
}
