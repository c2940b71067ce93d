import type { Problem } from "../problems/problem.ts";
import { type LanguageSettings, languageSettingsSchema } from "../site/language-settings-schema.ts";
import type { WrittenFile } from "../site/site.ts";
import { fillYaml } from "../site/values/fill-yaml.ts";
import { listWritten } from "../site/values/list-written.ts";
import type { Values, ValueUses } from "../site/values/value.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { validateYaml } from "../yaml/validate-yaml.ts";
import { readText } from "./read-text.ts";

/** What a language says otherwise of the site. */
interface ReadLanguageSettings {
  value: Partial<LanguageSettings> | null;
  used: ValueUses;
  problems: Problem[];
  written: Omit<WrittenFile, "language">;
}

/** Reads `<language>/site.yaml`, with the values of the language and without what is at fault; `null` where there is none. */
export async function readLanguageSettings(
  file: string,
  workingDir: string,
  values: Values,
): Promise<ReadLanguageSettings | null> {
  const source = await readText(file, workingDir);
  if (!source) return null;
  const region = { start: 0, end: source.text.length };
  const {
    yaml,
    words,
    used,
    problems: ofValues,
  } = fillYaml(parseYaml(source, region, { schema: languageSettingsSchema }), source, region, values);
  const { rest, problems } = validateYaml(languageSettingsSchema, yaml, source, "a setting of a language");
  const { valueSpan } = yaml.mended ?? yaml;
  const written = { source, texts: listWritten(rest, valueSpan, words), kind: "site" as const };
  return { value: rest, used, problems: [...problems, ...ofValues], written };
}
