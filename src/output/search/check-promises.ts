import { keepText } from "../../cache/keep-text.ts";
import type { SiteFacts } from "../../checks/rule.ts";
import type { Page } from "../../content/page.ts";
import type { SearchFile, SearchPromise } from "../../content/parse-search.ts";
import { searchRules } from "../../content/search-rules.ts";
import { createProblem } from "../../problems/create-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { RuleFault } from "../../problems/rule-doc.ts";
import type { Language } from "../../site/languages.ts";
import { createFinder } from "../../theme/search/find-places.ts";
import { quoteValue } from "../../yaml/quote-value.ts";
import { buildSearchIndex, indexedAddress } from "./build-search-index.ts";
import { findPromised } from "./find-promised.ts";

type Facts = Pick<SiteFacts, "site" | "content" | "bodies" | "texts" | "navigation" | "ledger">;

/** A promise about a page that can be found. */
interface Asked {
  file: SearchFile;
  promise: SearchPromise;
  page: Page;
}

/** What the search finds: addresses as the index has them, the best first; and whether the page is among them in time if the words were said to mean its title. */
interface Answer {
  found: string[];
  helpsSynonym: boolean;
}

/** The promises of `search.yaml` that are not kept, found by the very code that searches in the browser; what it finds is kept as long as no word of the site changes. */
export async function checkPromises(facts: Facts): Promise<Problem[]> {
  const { site, content } = facts;
  if (!site.settings.search) return content.search.map(reportUnused);
  const problems: Problem[] = [];
  const asked: Asked[] = [];
  for (const file of content.search)
    for (const promise of file.promises) {
      const target = findPromised(promise, facts);
      if ("message" in target) problems.push(report(file, target));
      else if (target.page) asked.push({ file, promise, page: target.page });
    }
  for (const language of site.languages) {
    const ofLanguage = asked.filter(({ page }) => page.language.code === language.code);
    const answers = ofLanguage.length > 0 ? await search(ofLanguage, language, facts) : [];
    for (const [at, answer] of answers.entries()) {
      const one = ofLanguage[at] as Asked;
      const fault = judge(one, answer, facts);
      if (fault) problems.push(report(one.file, fault));
    }
  }
  return problems;
}

/** What the search of a language answers to each of the promises. */
async function search(
  asked: Asked[],
  { code, locale }: Language,
  { site, content, bodies, texts }: Facts,
): Promise<Answer[]> {
  const index = buildSearchIndex(code, { site, ...content, bodies, texts });
  const questions = asked.map(({ promise: { words, first }, page: { url, title } }) => ({
    words,
    first,
    title,
    address: indexedAddress(url, site),
  }));
  const sources = [JSON.stringify(index), locale, JSON.stringify(questions)];
  const text = await keepText(site, "promises", sources, async () => {
    const find = await createFinder(index, locale);
    const answers = questions.map(({ words, title, address, first }): Answer => {
      const list = (more?: string[][]) =>
        find(words, more).flatMap(([place]) => (place ? [place.page[0]] : []));
      const isKept = (found: string[]) => found.slice(0, first).includes(address);
      const found = list();
      return { found, helpsSynonym: !isKept(found) && isKept(list([[words, title]])) };
    });
    return JSON.stringify(answers);
  });
  return JSON.parse(text);
}

/** What is wrong with what was found; `null` where the promise is kept. */
function judge(
  { promise: { words, first, spans }, page }: Asked,
  { found, helpsSynonym }: Answer,
  { site, content }: Facts,
): RuleFault | null {
  const at = found.indexOf(indexedAddress(page.url, site));
  if (at >= 0 && at < first) return null;
  const best = content.pages.find(({ url }) => indexedAddress(url, site) === found[0]);
  const name = ({ title, url }: Page) => `"${title}" (${url})`;
  const instead = best ? `finds ${name(best)} first` : "finds nothing";
  const place = at < 0 ? `not ${name(page)}` : `${name(page)} only at place ${at + 1}`;
  const where = `these words in the title or lead of ${page.source.path}.`;
  const group = `- [${quote(words)}, ${quote(page.title)}]`;
  return {
    span: spans.words,
    message: `Who types "${words}" ${instead}${best ? `, and ${place}` : `, but has to find ${name(page)}`}.`,
    hint: helpsSynonym ? `Write below “synonyms:” “${group}”, or say ${where}` : `Say ${where}`,
  };
}

function quote(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} ]*$/u.test(text) && !/^(?:true|false|null|[\d ]+)$/i.test(text)
    ? text
    : quoteValue(text);
}

function report({ source }: SearchFile, fault: RuleFault): Problem {
  return createProblem(searchRules["search-promise"], source, fault);
}

function reportUnused({ source }: SearchFile): Problem {
  return createProblem(searchRules["search-unused"], source, {
    span: null,
    message: "The site has no search, so nobody reads this file.",
    hint: 'Write "search: true" into site.yaml, or delete the file.',
  });
}
