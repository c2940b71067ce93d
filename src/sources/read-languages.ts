import { join } from "node:path";
import * as z from "zod";
import type { Problem } from "../problems/problem.ts";
import { type InterfaceWords, interfaceWordKeys } from "../site/interface-words.ts";
import { languageFacts } from "../site/language-facts.ts";
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
const ownWords = join(import.meta.dirname, "../site/interface");

/** The languages of a site with their interface words: Waymark's own, overridden by `<language>/interface.yaml` of the content, which is in `written`. */
export async function readLanguages(
  settings: SiteSettings,
  inputDir: string,
  workingDir: string,
): Promise<{ languages: Language[]; problems: Problem[]; written: WrittenFile[] }> {
  const problems: Problem[] = [];
  const written: WrittenFile[] = [];
  const readWords = async (
    file: string,
    texts: Omit<WrittenFile, "language">[] = [],
  ): Promise<Partial<InterfaceWords>> => {
    const source = await readText(file, workingDir);
    if (!source) return {};
    const yaml = parseYaml(source, { start: 0, end: source.text.length });
    const words = validateYaml(wordsSchema, yaml, source, "a word of the interface");
    problems.push(...words.problems);
    texts.push({ source, texts: listTexts(words.value, yaml.valueSpan), kind: "data" });
    return (words.value ?? {}) as Partial<InterfaceWords>;
  };
  const english = (await readWords(join(ownWords, "en.yaml"))) as InterfaceWords;
  const languages: Language[] = [];
  for (const { code, name } of settings.languages) {
    const known = await readWords(join(ownWords, `${code.split("-")[0]}.yaml`));
    const own: Omit<WrittenFile, "language">[] = [];
    const site = await readWords(join(inputDir, code, "interface.yaml"), own);
    const language = { code, name, ...languageFacts(code), words: { ...english, ...known, ...site } };
    languages.push(language);
    written.push(...own.map((file) => ({ ...file, language })));
  }
  return { languages, problems, written };
}
