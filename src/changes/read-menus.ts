import {
  attributeOf,
  childrenOf,
  elementsIn,
  type HtmlElement,
  hasClass,
  isElement,
} from "../markdown/html-tree.ts";
import { readWords } from "../markdown/read-passages.ts";
import type { Menu, MenuEntry } from "./built-site.ts";

/** What `nav-list/nav-list.njk` calls the lists that are menus of the site; the others belong to one page. */
const kinds = ["main", "tree", "footer"];

/** The menus among the elements of a page. `full` makes an address of what stands in a link. */
export function readMenus(elements: HtmlElement[], full: (href: string) => string): Menu[] {
  return elements
    .filter(({ tagName }) => tagName === "nav")
    .flatMap((nav) => {
      const list = [...elementsIn(nav)].find((element) => hasClass(element, "nav-list"));
      const kind = kinds.find((name) => list && hasClass(list, `nav-list--${name}`));
      if (!list || !kind) return [];
      return [{ name: attributeOf(nav, "aria-label") ?? "", kind, entries: readEntries(list, [], full) }];
    });
}

function readEntries(list: HtmlElement, above: string[], full: (href: string) => string): MenuEntry[] {
  return childrenOf(list)
    .filter(isElement)
    .flatMap((item) => {
      const own = [...elementsIn(item, ({ tagName }) => tagName === "ul")];
      const name = own.find(({ tagName }) => tagName === "a" || tagName === "span");
      if (!name) return [];
      const href = name.tagName === "a" ? attributeOf(name, "href") : null;
      const title = readWords(name);
      const below = [...elementsIn(item)].find(({ tagName }) => tagName === "ul");
      const entry = { title, url: href === null ? null : full(href), above };
      return [entry, ...(below ? readEntries(below, [...above, title], full) : [])];
    });
}
