import { serializeOuter } from "parse5";
import { attributeOf, elementsIn, type HtmlElement } from "../markdown/html-tree.ts";
import { fullAddress } from "./full-address.ts";
import { isInMain } from "./list-page-passages.ts";

/** What says of an element that it is on one of two pages alone. */
const markAttribute = "data-waymark";

/** Body of a page and its site path. */
interface PageBody {
  url: string;
  body: HtmlElement;
}

/** Marks the pictures and the links of two pages that the other one has not; gives those of each, in the order of the page. */
export function markElements(old: PageBody, now: PageBody): { old: HtmlElement[]; now: HtmlElement[] } {
  const [olds, news] = [listKeys(old), listKeys(now)];
  return {
    old: markMissing(olds, new Set(news.values()), "gone"),
    now: markMissing(news, new Set(olds.values()), "new"),
  };
}

/** What makes a picture or a link another one than before. */
function listKeys({ url, body }: PageBody): Map<HtmlElement, string> {
  const keys = new Map<HtmlElement, string>();
  for (const element of elementsIn(body)) {
    const address = (name: string) => fullAddress(attributeOf(element, name) ?? "", url);
    if (element.tagName === "img") keys.set(element, `${address("src")} ${attributeOf(element, "alt")}`);
    if (element.tagName === "svg" && isInMain(element)) keys.set(element, serializeOuter(element));
    if (element.tagName === "a" && isInMain(element)) keys.set(element, `link ${address("href")}`);
  }
  return keys;
}

function markMissing(keys: Map<HtmlElement, string>, others: Set<string>, kind: string): HtmlElement[] {
  const missing = [...keys].filter(([, key]) => !others.has(key)).map(([element]) => element);
  for (const element of missing) element.attrs.push({ name: markAttribute, value: kind });
  return missing;
}
