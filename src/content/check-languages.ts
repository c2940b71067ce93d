import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { RuleFault } from "../problems/rule-doc.ts";
import { baseLanguage } from "../site/base-language.ts";
import { isLanguageFolder, nameLanguage } from "../site/language-facts.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { contentRules } from "./content-rules.ts";

/** What is wrong or doubtful about folders that are called like languages, or nearly so, and about languages without one, by the ids of the pages. */
export function checkLanguages(pages: string[], site: Site): Problem[] {
  const folders = new Set(pages.flatMap((id) => /^[^/]+(?=\/)/.exec(id) ?? []));
  return [
    ...[...folders].flatMap((folder) => reportMisspelt(folder, site) ?? reportUnlisted(folder, site) ?? []),
    ...reportEmpty(folders, site),
  ];
}

/** Listed languages in which there is no page; what is wrong with their folders or settings is told there. */
function reportEmpty(folders: Set<string>, { settings, settingsFile, languages }: Site): Problem[] {
  const spelt = new Set([...folders].map((folder) => folder.replaceAll("_", "-").toLowerCase()));
  const hasSettings = (code: string) => languages.some((one) => one.code === code && one.own.length > 0);
  return settings.languages.slice(1).flatMap(({ code }, at) => {
    if (spelt.has(code.toLowerCase()) || hasSettings(code)) return [];
    const meant = [...folders].find((folder) => !isLanguageFolder(folder) && isCalledSo(folder, code));
    return createProblem(contentRules["language-empty"], settingsFile.source, {
      span: settingsFile.spanOf(["languages", at + 1, "code"]),
      message: `There is no page in ${nameLanguage(code, "en")}, so nobody is offered it.`,
      hint: meant
        ? `Its pages are read in a folder "${code}". If "${meant}" is that, call it so.`
        : `Put its pages into a folder "${code}" beside the others, or delete its line.`,
    });
  });
}

/** Whether a folder has the name of a language, or the code of the country that it is spoken in (`jp`, `cz`). */
function isCalledSo(folder: string, code: string): boolean {
  const plain = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if ([nameLanguage(code, "en"), nameLanguage(code, code)].some((name) => plain(name) === plain(folder)))
    return true;
  const { language } = new Intl.Locale(code);
  return /^[a-z]{2}$/i.test(folder) && new Intl.Locale(`und-${folder}`).maximize().language === language;
}

/** A folder with the code of a language in other letters (`ES`, `pt_BR`) is none of a language. */
function reportMisspelt(folder: string, site: Site): Problem | null {
  const [first, ...others] = site.languages;
  const written = folder.replaceAll("_", "-");
  const spelt = written.toLowerCase();
  // The first language has all that lies elsewhere, so its own pages are right.
  const meant = others.find(({ code }) => code.toLowerCase() === spelt);
  const code = meant?.code ?? (isOfOther(written, first?.code) ? written : folder);
  if (!first || code === folder) return null;
  return report("language-folder", folder, site, {
    message: `The folder "${folder}" is not called "${code}", so its pages are taken for pages in ${nameLanguage(first.code, "en")}.`,
    hint: `Call it "${code}".`,
  });
}

/** Whether a folder is called as a language, and another than the first one. */
function isOfOther(folder: string, first = ""): boolean {
  return isLanguageFolder(folder) && baseLanguage(folder) !== baseLanguage(first);
}

function reportUnlisted(folder: string, site: Site): Problem | null {
  const { languages, settings } = site;
  if (settings.languages.some(({ code }) => code === folder)) return null;
  if (!languages.some(({ code }) => code === folder)) return null;
  const name = nameLanguage(folder, "en");
  return report("language-unlisted", folder, site, {
    message: `The folder "${folder}" is called like a language, so its pages are offered as ${name}, after the languages that site.yaml lists.`,
    hint: `Write "- code: ${folder}" below "languages:" there, at its place in their order; if the folder is something else, give it another name.`,
  });
}

function report(
  rule: "language-folder" | "language-unlisted",
  folder: string,
  { inputDir, workingDir }: Site,
  fault: Omit<RuleFault, "span">,
): Problem {
  const path = showPath(`${inputDir}/${folder}`, workingDir);
  return createProblem(contentRules[rule], path, { span: null, ...fault });
}
