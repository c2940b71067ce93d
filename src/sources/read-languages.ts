import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Problem } from "../problems/problem.ts";
import { type InterfaceWords, interfaceWordKeys } from "../site/interface-words.ts";
import { findFallbacks, isLanguageFolder, languageFacts } from "../site/language-facts.ts";
import { languageSettingsSchema } from "../site/language-settings-schema.ts";
import type { Language } from "../site/languages.ts";
import type { SiteSettings } from "../site/settings-schema.ts";
import type { WrittenFile } from "../site/site.ts";
import { listTexts } from "../yaml/list-texts.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { validateYaml } from "../yaml/validate-yaml.ts";
import { readText } from "./read-text.ts";

const wordsSchema = z.strictObject(
  Object.fromEntries(interfaceWordKeys.map((key) => [key, z.string().min(1).optional()])),
);
type Words = z.infer<typeof wordsSchema>;
const ownWords = join(import.meta.dirname, "../site/interface");

/** A part of a language's files, as it was read. */
interface ReadFile<T> {
  value: T;
  problems: Problem[];
  written: Omit<WrittenFile, "language">[];
}

/**
 * The languages of a site: those of its settings, then those that have a folder. `<language>/site.yaml` and `<language>/interface.yaml`
 * come before what holds for all; where words are missing, those of the languages that stand in, and English at last. What the files
 * say is in `written`.
 */
export async function readLanguages(
  settings: SiteSettings,
  inputDir: string,
  workingDir: string,
): Promise<{ languages: Language[]; problems: Problem[]; written: WrittenFile[] }> {
  const read = async <T extends object>(
    file: string,
    schema: z.ZodType<T>,
    noun: string,
    kind: WrittenFile["kind"] = "data",
  ): Promise<ReadFile<Partial<T>>> => {
    const source = await readText(file, workingDir);
    if (!source) return { value: {}, problems: [], written: [] };
    const yaml = parseYaml(source, { start: 0, end: source.text.length });
    const { value, problems } = validateYaml(schema, yaml, source, noun);
    return {
      value: value ?? {},
      problems,
      written: [{ source, texts: listTexts(value, yaml.valueSpan), kind }],
    };
  };
  const readWords = (file: string) => read<Words>(file, wordsSchema, "a word of the interface");
  const ofProgram = async (code: string) =>
    (await readWords(join(ownWords, `${code.split("-")[0]}.yaml`))).value;
  const english = (await ofProgram("en")) as InterfaceWords;
  const listed = [...settings.languages, ...findFolders(settings.languages, inputDir)];
  const codes = listed.map(({ code }) => code);
  const files = await Promise.all(
    codes.map(async (code) => {
      const words = await readWords(join(inputDir, code, "interface.yaml"));
      const file = join(inputDir, code, "site.yaml");
      const own = await read(file, languageSettingsSchema, "a setting of a language", "site");
      return { code, own, words, known: { ...(await ofProgram(code)), ...words.value } };
    }),
  );
  const { title, description, home, email, form, organisation, navigation, footer } = settings;
  const ofSite = { title, description, home, email, form, organisation, navigation, footer };
  const wordsOf = new Map(files.map(({ code, known }) => [code, known]));
  const languages = listed.map(({ code, ...said }, at): Language => {
    const fallbacks = findFallbacks(code, codes);
    const words = [...fallbacks].reverse().map((other) => wordsOf.get(other));
    return {
      code,
      ...languageFacts(code),
      ...said,
      words: Object.assign({}, english, ...words, wordsOf.get(code)),
      settings: { ...ofSite, ...files[at]?.own.value } as Language["settings"],
      fallbacks,
    };
  });
  return {
    languages,
    problems: files.flatMap(({ own, words }) => [...own.problems, ...words.problems]),
    written: files.flatMap(({ own, words }, at) =>
      [...own.written, ...words.written].map((file) => ({ ...file, language: languages[at] as Language })),
    ),
  };
}

/**
 * Further languages of a site that keeps its pages by language: folders at the top that are called as one. Elsewhere `hr/` may as well
 * be human resources.
 */
function findFolders(listed: { code: string }[], inputDir: string): { code: string }[] {
  const folders = readdirSync(inputDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  if (!listed.some(({ code }) => folders.includes(code))) return [];
  const others = folders.filter((name) => !listed.some(({ code }) => code === name));
  return others.filter(isLanguageFolder).map((code) => ({ code }));
}
