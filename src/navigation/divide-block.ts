import { type Content, dataOf } from "../content/content.ts";
import type { ListPart, Page } from "../content/page.ts";
import { chooseShown } from "../lists/choose-shown.ts";
import { type PageChoice, readLimit } from "./choose-pages.ts";
import { divideEntries } from "./divide-entries.ts";
import { mostOnPage, type PartName } from "./divide-items.ts";
import { dividePages } from "./divide-pages.ts";

/** A block that may draw a long list. */
export type ListBlock = ListPart["block"];

type Divide = (block: ListBlock, page: Page, choice: PageChoice, content: Content) => PartName[];

const dividers: Record<string, Divide> = {
  // Most lists are short by what they ask for.
  pages: (block, page, choice) =>
    readLimit(block.options) > mostOnPage ? dividePages(block, page, choice) : [],
  list: ({ words, options }, { language }, { today }, content) => {
    const list = dataOf(content, language).lists.get(words)?.list;
    return list ? divideEntries(list, chooseShown(list, options, today, language.locale).entries) : [];
  },
};

/** Whether a block of this name may draw a list that is too long for one page. */
export function mayBeDivided({ name }: Pick<ListBlock, "name">): boolean {
  return Object.hasOwn(dividers, name);
}

/** The pages into which the list of a block would fall, its own first. */
export function divideBlock(...given: Parameters<Divide>): PartName[] {
  return dividers[given[0].name]?.(...given) ?? [];
}
