import { join } from "node:path";
import { contentRules } from "../content/content-rules.ts";
import { createProblem } from "../problems/create-problem.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import { languageForms } from "../site/language-facts.ts";
import { languageSchema } from "../site/language-schema.ts";
import type { Language } from "../site/languages.ts";
import { type SiteSettings, settingsSchema } from "../site/settings-schema.ts";
import { showPath } from "../site/show-path.ts";
import type { SiteOptions } from "../site/site-options.ts";
import { buildValues } from "../site/values/build-values.ts";
import { type FilledYaml, fillYaml } from "../site/values/fill-yaml.ts";
import type { WrittenValue } from "../site/values/parse-values.ts";
import type { Values } from "../site/values/value.ts";
import { knownKeys } from "../yaml/known-keys.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { validateYaml } from "../yaml/validate-yaml.ts";
import { readText } from "./read-text.ts";
import { readValues } from "./read-values.ts";

const ofFrame = new Set([
  "title",
  "description",
  "home",
  "email",
  "security",
  "organisation",
  "look",
  "navigation",
  "footer",
  "repository",
  "socialCards",
  "public",
]);

/** What `site.yaml` says, with the values of `data/values.yaml` that it uses. */
export interface ReadSettings {
  /** `null` when they are at fault. */
  settings: SiteSettings | null;
  /** What the settings say without those at fault, where no page is read by them. */
  ofPages: SiteSettings | null;
  problems: Problem[];
  source: SourceText;
  yaml: FilledYaml["yaml"];
  words: FilledYaml["words"];
  used: FilledYaml["used"];
  /** The values at the top. */
  values: ReadonlyMap<string, WrittenValue>;
  /** The settings as they are with the values of another language. */
  settingsWith: (values: Values) => SiteSettings | null;
}

/** Reads `site.yaml` in the input folder. */
export async function readSettings(
  inputDir: string,
  options: Pick<SiteOptions, "workingDir" | "replaced">,
): Promise<ReadSettings> {
  const file = join(inputDir, "site.yaml");
  const { workingDir } = options;
  const written = await readText(file, workingDir);
  const source = written ?? { path: showPath(file, workingDir), text: "" };
  const emptied = written?.text.trim() === "" ? [describeEmptied(source)] : [];
  const region = { start: 0, end: source.text.length };
  const yaml = parseYaml(source, region, { schema: settingsSchema });
  const { values: files, problems: ofValues } = await readValues([""], inputDir, options);
  const validate = (filled: FilledYaml) =>
    validateYaml(settingsSchema, filled.yaml, source, "a setting of the site");
  const filled = fillYaml(yaml, source, region, buildValues(files, findFirst(yaml.value)));
  const { value, rest, faulty, problems } = validate(filled);
  // What the pages lack by that is no fault of theirs.
  const all = emptied.length > 0 ? emptied : [...problems, ...filled.problems, ...ofValues];
  const isUsing = Object.keys(filled.used).length > 0;
  return {
    settings: all.length > problems.length ? null : value,
    ofPages: emptied.length === 0 && all.length === problems.length && faulty?.every(isOfFrame) ? rest : null,
    problems: all,
    source,
    yaml: filled.yaml,
    words: filled.words,
    used: filled.used,
    values: files.get("") ?? new Map(),
    settingsWith: (values) => (isUsing ? validate(fillYaml(yaml, source, region, values)).value : value),
  };
}

/** A file that somebody emptied: without its languages and addresses nearly everything would seem to be lost. */
function describeEmptied(source: SourceText): Problem {
  return createProblem(contentRules["file-empty"], source, {
    span: null,
    message: "The settings of the site are empty.",
    hint: "Take them back as they were, for example from git; if the site is to have none, delete the file.",
  });
}

/** Whether a setting, or the one that it may be meant to be, only tells what stands around the pages: it makes no word of them right or wrong. */
function isOfFrame(name: string): boolean {
  return ofFrame.has(didYouMean(name, knownKeys(settingsSchema, [])) ?? name);
}

/** How the first language that settings name writes numbers and days, before anybody has looked whether they are right. */
function findFirst(settings: unknown): Pick<Language, "code" | "locale" | "dates" | "fallbacks"> {
  const { languages } = Object(settings) as { languages?: unknown };
  const { data } = languageSchema.safeParse(Array.isArray(languages) ? languages[0] : null);
  const { code, dates = "long", ...forms } = data ?? { code: "en" };
  return { code, dates, ...languageForms(code, forms), fallbacks: [] };
}
