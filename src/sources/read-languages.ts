import { join } from "node:path";
import type { Problem } from "../problems/problem.ts";
import { baseLanguage } from "../site/base-language.ts";
import { findFallbacks, languageFacts, languageForms } from "../site/language-facts.ts";
import { languageSettingKeys } from "../site/language-settings-schema.ts";
import type { Language } from "../site/languages.ts";
import type { SiteSettings } from "../site/settings-schema.ts";
import { showInput, showPath } from "../site/show-path.ts";
import type { SiteValues, WrittenFile } from "../site/site.ts";
import type { SiteOptions } from "../site/site-options.ts";
import { buildValues } from "../site/values/build-values.ts";
import { listValueTexts } from "../site/values/list-value-texts.ts";
import { buildWords, type WordLayer } from "../site/words/build-words.ts";
import type { MessageLanguage } from "../site/words/compile-message.ts";
import { reportMissing } from "../site/words/report-missing.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { findLanguageFolders } from "./find-language-folders.ts";
import { readLanguageSettings } from "./read-language-settings.ts";
import type { ReadSettings } from "./read-settings.ts";
import { readText } from "./read-text.ts";
import { readValues } from "./read-values.ts";
import { readWords } from "./read-words.ts";

const ownWords = join(import.meta.dirname, "../site/interface");

/** What the settings of the site say. */
interface OfSite extends Pick<ReadSettings, "settingsWith" | "values" | "used"> {
  settings: SiteSettings;
}

/** The languages of a site with their values, what their files say, and what is wrong with these. */
interface ReadLanguages {
  languages: Language[];
  values: SiteValues;
  problems: Problem[];
  faults: Problem[];
  written: WrittenFile[];
}

/**
 * The languages of a site: those of its settings, then those that have a folder. `<language>/site.yaml` and `<language>/interface.yaml`
 * come before what holds for all; where words are missing or at fault, those of the languages that stand in, and English at last. What
 * the files say is in `written`; `problems` are those of the first language, which all others lean on, `faults` what else is wrong or
 * doubtful. In a folder that is opened from a disk (`relative`) nothing counts visits.
 */
export async function readLanguages(
  { settings, settingsWith, used, values: shared }: OfSite,
  inputDir: string,
  options: Pick<SiteOptions, "workingDir" | "replaced" | "relative">,
): Promise<ReadLanguages> {
  const { workingDir, replaced, relative } = options;
  const listed = [...settings.languages, ...findLanguageFolders(settings.languages, inputDir)];
  const codes = listed.map(({ code }) => code);
  const ofValues = await readValues(codes, inputDir, options);
  const written = new Map([["", shared], ...ofValues.values]);
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
        const fallbacks = findFallbacks(code, codes);
        const values = buildValues(written, { code, ...forms, fallbacks });
        const read = (file: string) => readLanguageSettings(file, workingDir, values);
        const own = await readOwn(code, "site.yaml", read);
        const ofProgram = facts.locale === "en" ? english : await readOwnWords(facts, workingDir);
        const layers = [words?.layer, ofProgram].filter((layer) => layer !== undefined);
        return {
          code,
          facts,
          layers,
          fallbacks,
          values,
          own,
          parts: [own, words].filter((part) => part !== null),
        };
      },
    ),
  );
  const counted = relative ? null : settings.analytics;
  const missing: Problem[] = [];
  const languages = files.map(({ code, facts, fallbacks, values, own }): Language => {
    const ofSite = settingsWith(values) ?? settings;
    const value = own?.value ?? {};
    const layers = [code, ...fallbacks].flatMap(
      (each) => files.find((file) => file.code === each)?.layers ?? [],
    );
    if (english) layers.push(english);
    missing.push(
      ...reportMissing(code, layers, showInput(`${code}/interface.yaml`, { inputDir, workingDir })),
    );
    const ownMenus = value.menus as Language["settings"]["menus"] | undefined;
    return {
      code,
      ...facts,
      words: buildWords(layers, facts),
      settings: {
        ...Object.fromEntries(languageSettingKeys.map((key) => [key, ofSite[key]])),
        ...value,
        menus: { ...ofSite.menus, ...ownMenus },
        analytics: counted && { ...ofSite.analytics, ...(value.analytics as object | undefined) },
      } as Language["settings"],
      own: [...Object.keys(value), ...Object.keys(ownMenus ?? {}).map((name) => `menus.${name}`)],
      fallbacks,
    };
  });
  const [first = [], ...others] = files.map(({ parts }) => parts.flatMap(({ problems }) => problems));
  const isError = ({ level }: Problem) => level === "error";
  return {
    languages,
    values: {
      of: new Map(files.map(({ code, values }) => [code, values])),
      written: [...written.values()].flatMap((ofFile) => [...ofFile.values()]),
      used: new Set([used, ...files.map(({ own }) => own?.used ?? {})].flatMap(Object.keys)),
    },
    problems: first.filter(isError),
    faults: [
      ...first.filter((problem) => !isError(problem)),
      ...others.flat(),
      ...missing,
      ...ofValues.problems,
    ],
    written: [
      ...files.flatMap(({ parts }, at) =>
        parts.map(({ written }) => ({ ...written, language: languages[at] as Language })),
      ),
      ...listValueTexts(written, languages),
    ],
  };
}

/** The words that Waymark brings for a language, or for the one that it is a form of. They are right, which tests hold. */
async function readOwnWords(language: MessageLanguage, workingDir: string): Promise<WordLayer | undefined> {
  const source = await readText(join(ownWords, `${baseLanguage(language.locale)}.yaml`), workingDir);
  if (!source) return undefined;
  const { value } = parseYaml(source, { start: 0, end: source.text.length });
  return { language, texts: value as WordLayer["texts"] };
}
