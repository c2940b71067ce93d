import { addTo } from "../problems/add-to.ts";
/** Which part of a list it is that is too long for one page. */
export interface PartName {
  /** The last steps of its address: `2`, `2026`, `2026/2`; empty for the page on which the list stands. */
  key: string;
  /** The year that it is about; empty where the list is not divided by years. */
  year: string;
  /** Its number in the list, or in the year; 0 for the beginning of a list that is divided by years. */
  number: number;
}

interface Part<Item> extends PartName {
  items: Item[];
}

/** How many stand on a page: nobody reads down further, and a page stays small. */
export const mostOnPage = 50;

const newest = 20;

/**
 * Divides a list into what its own page shows and what further ones do. One whose items all have a day (`YYYY-MM-DD`) and that goes
 * back in time begins with the newest, and has a page for each year; any other goes on where the page before it ends.
 */
export function divideItems<Item>(items: Item[], dayOf: (item: Item) => string | undefined): Part<Item>[] {
  if (items.length <= mostOnPage) return [{ key: "", year: "", number: 1, items }];
  const years = new Map<string, Item[]>();
  let last = "9999-12-31";
  for (const item of items) {
    const day = dayOf(item);
    if (day === undefined || day > last) return cut("", items);
    last = day;
    addTo(years, day.slice(0, 4), item);
  }
  const parts = [...years].flatMap(([year, ofYear]) => cut(year, ofYear));
  return [{ key: "", year: "", number: 0, items: items.slice(0, newest) }, ...parts];
}

function cut<Item>(year: string, items: Item[]): Part<Item>[] {
  const parts: Part<Item>[] = [];
  for (let at = 0; at < items.length; at += mostOnPage) {
    const number = at / mostOnPage + 1;
    const key = [year, number > 1 && number].filter(Boolean).join("/");
    parts.push({ key, year, number, items: items.slice(at, at + mostOnPage) });
  }
  return parts;
}
