import type { Page } from "../content/page.ts";
import { unknownField } from "../lists/choose-entries.ts";
import { addTo } from "../problems/add-to.ts";
import { oncePer } from "../problems/once-per.ts";
import type { PageNode } from "./build-page-tree.ts";
import type { ChosenPages } from "./choose-pages.ts";
import { compareDays } from "./list-news.ts";
import { mayBeListed } from "./may-be-listed.ts";

/** The pages below a node that lists show, the newest first, and the numbers of those that have a word in a field, by `field word`. */
interface WordIndex {
  pages: Page[];
  byWord: Map<string, number[]>;
  /** How many words each page shares with the one that is asked about; all 0 between two questions. */
  shared: Uint16Array;
}

/** The pages below a node that share words with a page, those with most before the others: words of the field that is named, or with `true` of all that hold lists. */
export function rankRelated(related: string, page: Page, node: PageNode): ChosenPages {
  const names = Object.keys(page.fields);
  const isAll = /^(?:true|yes)$/i.test(related);
  if (!isAll && !names.includes(related))
    return { pages: [], fault: { ...unknownField("where", related, names), line: "related" } };
  const { pages, byWord, shared } = indexWords(node);
  // A thousand pages may ask about a thousand, so nothing is sorted or looked up by page.
  const byCount: (number[] | undefined)[] = [];
  const numbers: number[] = [];
  for (const word of listWords(page, isAll ? names : [related]))
    for (const at of byWord.get(word) ?? []) {
      const count = shared[at] as number;
      shared[at] = count + 1;
      if (count === 0) numbers.push(at);
    }
  for (const at of numbers) {
    const count = shared[at] as number;
    shared[at] = 0;
    const those = byCount[count] ?? [];
    byCount[count] = those;
    those.push(at);
  }
  const ranked = byCount.toReversed().flatMap((those) => those ?? []);
  const found = ranked.map((at) => pages[at] as Page);
  return { pages: found.filter((one) => one !== page), fault: null };
}

const indexWords = oncePer((node: PageNode): WordIndex => {
  const pages = listBelow(node).filter(mayBeListed).sort(compareDays);
  const byWord = new Map<string, number[]>();
  for (const [at, page] of pages.entries())
    for (const word of listWords(page, Object.keys(page.fields))) addTo(byWord, word, at);
  return { pages, byWord, shared: new Uint16Array(pages.length) };
});

function listBelow({ page, children }: PageNode): Page[] {
  return [...(page ? [page] : []), ...children.flatMap(listBelow)];
}

function listWords({ fields }: Page, names: string[]): string[] {
  const words = names.flatMap((name) =>
    [fields[name]]
      .flat()
      .flatMap((word) => (typeof word === "string" ? `${name} ${word.normalize("NFC").toLowerCase()}` : [])),
  );
  return [...new Set(words)];
}
