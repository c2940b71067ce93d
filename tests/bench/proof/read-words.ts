import { type DefaultTreeAdapterMap, html, parse } from "parse5";
import { normaliseWords } from "./normalise-words.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** What a reader of a built page meets. */
export interface PageWords {
  /** The words of `<main>` without menus and foot in it. */
  main: string;
  /** The entries of the section's menu. */
  sidenav: string[];
  /** Which of them are marked as the current page. */
  current: string[];
}

const inline = new Set([
  "a",
  "abbr",
  "b",
  "cite",
  "code",
  "em",
  "i",
  "q",
  "s",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
]);

// The corpus has no days: where one stands, it is that of a piece of news.
const besideText = new Set(["nav", "aside", "footer", "script", "style", "template", "time"]);

/** Reads the words of a page as HTML. Throws when it has no `<main>` or, where pages have one (`hasSidenav`), no menu of its section. */
export function readWords(source: string, hasSidenav = true): PageWords {
  const document = parse(source);
  const main = findElement(document, (element) => element.tagName === "main");
  const sidenav = findElement(document, (element) => hasClass(element, "sidenav"));
  if (!main) throw new Error("it has no <main>");
  if (!hasSidenav) return { main: normaliseWords(joinText(main)), sidenav: [], current: [] };
  if (!sidenav) throw new Error('it has no element of the class "sidenav"');
  const links = findLinks(sidenav);
  const current = links.filter((link) => readAttribute(link, "aria-current") === "page");
  return {
    main: normaliseWords(joinText(main)),
    sidenav: links.map((link) => normaliseWords(joinText(link))),
    current: current.map((link) => normaliseWords(joinText(link))),
  };
}

function findElement(node: Node, matches: (element: Element) => boolean): Element | null {
  if (isElement(node) && matches(node)) return node;
  for (const child of "childNodes" in node ? node.childNodes : []) {
    const found = findElement(child, matches);
    if (found) return found;
  }
  return null;
}

function findLinks(element: Element): Element[] {
  if (element.tagName === "a") return [element];
  return element.childNodes.filter(isElement).flatMap(findLinks);
}

/** Words in different blocks are apart even where no space is between the tags. */
function joinText(node: Node): string {
  if ("value" in node) return node.nodeName === "#text" ? node.value : "";
  if (isElement(node) && besideText.has(node.tagName)) return " ";
  const text = "childNodes" in node ? node.childNodes.map(joinText).join("") : "";
  return isElement(node) && !inline.has(node.tagName) ? ` ${text} ` : text;
}

function isElement(node: Node): node is Element {
  return "tagName" in node && node.namespaceURI === html.NS.HTML;
}

function hasClass(element: Element, name: string): boolean {
  return (readAttribute(element, "class") ?? "").split(/\s+/).includes(name);
}

function readAttribute(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}
