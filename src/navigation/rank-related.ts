import type { Page } from "../content/page.ts";
import { unknownField } from "../lists/choose-entries.ts";
import type { PageNode } from "./build-page-tree.ts";
import type { ChosenPages } from "./choose-pages.ts";
import { compareDays } from "./list-news.ts";

/** The pages below a node by the words that stand in their fields, `field word`. */
type PagesByWord = Map<string, Page[]>;

const known = new WeakMap<PageNode, PagesByWord>();

/** The pages below a node that share words with a page, those with most before the others: words of the field that is named, or with `true` of all that hold lists. */
export function rankRelated(related: string, page: Page, node: PageNode): ChosenPages {
  const names = Object.keys(page.fields);
  const isAll = /^(?:true|yes)$/i.test(related);
  if (!isAll && !names.includes(related))
    return { pages: [], fault: { ...unknownField("where", related, names), line: "related" } };
  const byWord = known.get(node) ?? indexWords(node);
  known.set(node, byWord);
  const shared = new Map<Page, number>();
  for (const word of listWords(page, isAll ? names : [related]))
    for (const one of byWord.get(word) ?? []) if (one !== page) shared.set(one, (shared.get(one) ?? 0) + 1);
  // To sort a thousand pages for each of a thousand takes a thousand times what this does.
  const byCount: (Page[] | undefined)[] = [];
  for (const [one, count] of shared) {
    const pages = byCount[count] ?? [];
    byCount[count] = pages;
    pages.push(one);
  }
  return { pages: byCount.toReversed().flatMap((pages) => pages ?? []), fault: null };
}

function indexWords(node: PageNode): PagesByWord {
  const byWord: PagesByWord = new Map();
  for (const page of listBelow(node).sort(compareDays))
    for (const word of listWords(page, Object.keys(page.fields))) {
      const pages = byWord.get(word) ?? [];
      byWord.set(word, pages);
      pages.push(page);
    }
  return byWord;
}

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
