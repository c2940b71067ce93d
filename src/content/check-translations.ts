import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { RuleFault } from "../problems/rule-doc.ts";
import type { Site } from "../site/site.ts";
import type { Content } from "./content.ts";
import { contentRules } from "./content-rules.ts";
import { findLikelyPath } from "./find-likely-path.ts";
import { createOriginalFinder } from "./find-original.ts";
import { idInLanguage } from "./name-in-language.ts";
import type { Page } from "./page.ts";
import { findTranslation } from "./translations.ts";

/** What is wrong with what pages say of their originals (`translationOf:`), and with settings of a language that has no page. */
export function checkTranslations(content: Omit<Content, "problems">, site: Site): Problem[] {
  const find = createOriginalFinder([...content.pages, ...content.withheld]);
  const byId = new Map(content.pages.map((page) => [page.id, page]));
  const ofPages = content.pages.flatMap((page) => {
    if (page.settings.translationOf === undefined) return [];
    const span = page.spans.translationOf?.value ?? null;
    const original = find(page);
    if (!original) return checkMissing(page, content);
    const report = (rule: "translation-of" | "translation-twice", fault: Omit<RuleFault, "span">) =>
      createProblem(contentRules[rule], page.source, { span, ...fault });
    if (original.language.code === page.language.code)
      return report("translation-of", {
        message: `"${original.source.path}" is in ${page.language.name} too, so this page can't be its translation.`,
        hint: "Name the page in the other language, or delete the line.",
      });
    const tied = findTranslation(original, page.language.code, content.translations);
    const byPath = tied?.id === page.id ? byId.get(idInLanguage(original, page.language.code)) : undefined;
    const other = byPath && byPath.settings.translationOf === undefined ? byPath : tied;
    if (!other || other.original || other.id === page.id) return [];
    return report("translation-twice", {
      message: `This page is said to be the translation of "${original.source.path}", but so is "${other.source.path}".`,
      hint: "One page of a language can stand for the original: put the two together, or delete the line here.",
    });
  });
  return [...ofPages, ...checkSettings(content, site)];
}

function checkMissing(page: Page, { pages, unreadable, absent }: Omit<Content, "problems">): Problem[] {
  const written = page.settings.translationOf as string;
  const path = written.replace(/^\/|[?#].*$/gs, "");
  const others = pages.filter(({ language, source }) => language !== page.language && source.file !== null);
  const names = others.map(({ id }) => id);
  const faulty = [...unreadable.keys(), ...absent.map(({ id }) => id)];
  if (faulty.some((id) => id === path || id.startsWith(`${path}.`))) return [];
  const name = readName(path);
  const meant =
    findLikelyPath(path, names, []) ??
    // The pages of all folders are called index.
    (name === "index" ? undefined : names.find((id) => readName(id) === name)) ??
    others.find(({ title }) => title === page.title)?.id;
  return [
    createProblem(contentRules["translation-of"], page.source, {
      span: page.spans.translationOf?.value ?? { start: 0, end: 0 },
      message: `There is no page "${written}" of which this could be the translation.`,
      hint: meant
        ? null
        : "Write the path of the original's file from the folder of the content, such as en/visit/prices.md.",
      meant,
    }),
  ];
}

/** The name of a file without its ending. */
function readName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}

/** Settings of a language (`es/site.yaml`) without a page: what they say is nowhere. */
function checkSettings(
  { pages, withheld, unreadable, absent }: Omit<Content, "problems">,
  site: Site,
): Problem[] {
  const files = site.written.filter(
    ({ source, kind }) => kind === "site" && source.path !== site.settingsFile.source.path,
  );
  return files.flatMap(({ source, language: { code, name } }) => {
    if ([...pages, ...withheld, ...absent].some(({ language }) => language.code === code)) return [];
    if ([...unreadable.keys()].some((id) => id.startsWith(`${code}/`))) return [];
    return createProblem(contentRules["language-without-page"], source, {
      span: null,
      message: `These are settings for ${name}, in which the site has no page.`,
      hint: `Write a page into the folder "${code}", such as ${code}/index.md, or delete this file.`,
    });
  });
}
