import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problems/problem.ts";
import { baseLanguage } from "../site/base-language.ts";
import { findFallbacks, isLanguageFolder, languageFacts, languageForms } from "../site/language-facts.ts";
import { languageSettingKeys, languageSettingsSchema } from "../site/language-settings-schema.ts";
import type { Language } from "../site/languages.ts";
import type { SiteSettings } from "../site/settings-schema.ts";
import { showPath } from "../site/show-path.ts";
import type { WrittenFile } from "../site/site.ts";
import type { SiteOptions } from "../site/site-options.ts";
import { buildWords, type WordLayer } from "../site/words/build-words.ts";
import type { MessageLanguage } from "../site/words/compile-message.ts";
import { reportMissing } from "../site/words/report-missing.ts";
import { listTexts } from "../yaml/list-texts.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { validateYaml } from "../yaml/validate-yaml.ts";
import { readText } from "./read-text.ts";
import { readWords } from "./read-words.ts";

const ownWords = join(import.meta.dirname, "../site/interface");

/**
 * The languages of a site: those of its settings, then those that have a folder. `<language>/site.yaml` and `<language>/interface.yaml`
 * come before what holds for all; where words are missing or at fault, those of the languages that stand in, and English at last. What
 * the files say is in `written`; `problems` are those of the first language, which all others lean on, `faults` what else is wrong or
 * doubtful.
 */
export async function readLanguages(
  settings: SiteSettings,
  inputDir: string,
  { workingDir, replaced }: Pick<SiteOptions, "workingDir" | "replaced">,
): Promise<{ languages: Language[]; problems: Problem[]; faults: Problem[]; written: WrittenFile[] }> {
  const listed = [...settings.languages, ...findFolders(settings.languages, inputDir)];
  const codes = listed.map(({ code }) => code);
  const english = await readOwnWords({ locale: "en", dir: "ltr" }, workingDir);
  const readOwn = <T>(code: string, name: string, read: (file: string) => Promise<T | null>) => {
    const file = join(inputDir, code, name);
    return replaced.has(showPath(file, workingDir)) ? null : read(file);
  };
  const files = await Promise.all(
    listed.map(
      async ({
        code,
        region,
        digits,
        calendar,
        dates = "long",
        ...said
      }: SiteSettings["languages"][number]) => {
        const forms = { ...languageForms(code, { region, digits, calendar }), dates };
        const facts = { ...languageFacts(code), ...forms, ...said };
        const words = await readOwn(code, "interface.yaml", (file) => readWords(file, workingDir, facts));
        const own = await readOwn(code, "site.yaml", (file) => readOwnSettings(file, workingDir));
        const ofProgram = facts.locale === "en" ? english : await readOwnWords(facts, workingDir);
        const layers = [words?.layer, ofProgram].filter((layer) => layer !== undefined);
        return {
          code,
          facts,
          layers,
          value: own?.value,
          parts: [own, words].filter((part) => part !== null),
        };
      },
    ),
  );
  const ofSite = Object.fromEntries(languageSettingKeys.map((key) => [key, settings[key]]));
  const missing: Problem[] = [];
  const languages = files.map(({ code, facts, value }): Language => {
    const fallbacks = findFallbacks(code, codes);
    const layers = [code, ...fallbacks].flatMap(
      (each) => files.find((file) => file.code === each)?.layers ?? [],
    );
    if (english) layers.push(english);
    missing.push(
      ...reportMissing(code, layers, showPath(join(inputDir, code, "interface.yaml"), workingDir)),
    );
    const ownMenus = value?.menus as Language["settings"]["menus"] | undefined;
    return {
      code,
      ...facts,
      words: buildWords(layers, facts),
      settings: {
        ...ofSite,
        ...value,
        menus: { ...settings.menus, ...ownMenus },
      } as Language["settings"],
      own: [...Object.keys(value ?? {}), ...Object.keys(ownMenus ?? {}).map((name) => `menus.${name}`)],
      fallbacks,
    };
  });
  const [first = [], ...others] = files.map(({ parts }) => parts.flatMap(({ problems }) => problems));
  const isError = ({ level }: Problem) => level === "error";
  return {
    languages,
    problems: first.filter(isError),
    faults: [...first.filter((problem) => !isError(problem)), ...others.flat(), ...missing],
    written: files.flatMap(({ parts }, at) =>
      parts.map(({ written }) => ({ ...written, language: languages[at] as Language })),
    ),
  };
}

/** The words that Waymark brings for a language, or for the one that it is a form of. They are right, which tests hold. */
async function readOwnWords(language: MessageLanguage, workingDir: string): Promise<WordLayer | undefined> {
  const source = await readText(join(ownWords, `${baseLanguage(language.locale)}.yaml`), workingDir);
  if (!source) return undefined;
  const { value } = parseYaml(source, { start: 0, end: source.text.length });
  return { language, texts: value as WordLayer["texts"] };
}

/** What a language says otherwise of the site, without what is at fault; `null` where it says nothing. */
async function readOwnSettings(file: string, workingDir: string) {
  const source = await readText(file, workingDir);
  if (!source) return null;
  const yaml = parseYaml(source, { start: 0, end: source.text.length });
  const { rest, problems } = validateYaml(languageSettingsSchema, yaml, source, "a setting of a language");
  const { valueSpan } = yaml.mended ?? yaml;
  const written = { source, texts: listTexts(rest, valueSpan), kind: "site" as const };
  return { value: rest, problems, written };
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
