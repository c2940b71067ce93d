import { parse } from "parse5";
import { attributeOf, elementsIn, type HtmlElement, hasClass } from "../markdown/html-tree.ts";
import { readPassages, readWords } from "../markdown/read-passages.ts";
import { type BuiltPage, siteOrigin } from "./built-site.ts";
import { fullAddress } from "./full-address.ts";
import { readMenus } from "./read-menus.ts";

/** Ways between pages and what the frame adds; they change with other pages. */
const around = new Set(["nav", "footer"]);
const isAround = ({ tagName }: HtmlElement) => around.has(tagName);

/** What leads to the file of a page is new with each new page. */
const isOfItsSource = (element: HtmlElement) => hasClass(element, "page-footer__source");

/** Reads a page that was built. A page that only forwards visitors, or that shows the text of another one, gives the full address of that. */
export function parseBuiltPage(html: string, url: string): BuiltPage | string {
  const document = parse(html);
  const all = [...elementsIn(document)];
  const full = (href: string) => fullAddress(href, url);
  const forward = all.find((element) => isMeta(element, "refresh"));
  if (forward) return full(contentOf(forward).replace(/^[^=]*=\s*/, ""));
  const shown = all.find(({ tagName, attrs }) => tagName === "link" && attrs.some(isCanonical));
  const { pathname } = new URL((shown && attributeOf(shown, "href")) ?? url, siteOrigin);
  if (!decodeURI(pathname).endsWith(url)) return siteOrigin + pathname;

  const named = (name: string) => all.find(({ tagName }) => tagName === name);
  const main = named("main") ?? named("body") ?? document;
  const inMain = [...elementsIn(main, isAround)];
  const links = hrefsOf(inMain).filter((href) => !href.startsWith("#"));
  const title = named("h1") ?? named("title");
  const of = (name: string, attribute: string) => {
    const element = named(name);
    return (element && attributeOf(element, attribute)) ?? "";
  };
  return {
    url,
    language: of("html", "lang"),
    layout: `${of("body", "class")} ${of("main", "class")}`,
    title: (title && readWords(title)) || url,
    description: contentOf(all.find((element) => isMeta(element, "description"))),
    listed: !contentOf(all.find((element) => isMeta(element, "robots"))).includes("noindex"),
    passages: readPassages(main, (element) => isAround(element) || element === title),
    links: links.map(full),
    pictures: inMain.filter(({ tagName }) => tagName === "img").map((image) => describePicture(image, full)),
    outside: hrefsOf([...elementsIn(document, isOfItsSource)])
      .map(full)
      .filter((href) => /^https?:/.test(href) && !href.startsWith(`${siteOrigin}/`)),
    menus: readMenus(all, full),
    announcements: all.filter((element) => hasClass(element, "announcement__words")).map(readWords),
    markup: unhash(inMain.map(formatTag).join("")),
  };
}

function isCanonical({ name, value }: { name: string; value: string }): boolean {
  return name === "rel" && value === "canonical";
}

function isMeta(element: HtmlElement, name: string): boolean {
  const own = attributeOf(element, "name") ?? attributeOf(element, "http-equiv");
  return element.tagName === "meta" && own === name;
}

function contentOf(meta: HtmlElement | undefined): string {
  return (meta && attributeOf(meta, "content")) ?? "";
}

function hrefsOf(elements: HtmlElement[]): string[] {
  return elements
    .filter(({ tagName }) => tagName === "a")
    .map((element) => attributeOf(element, "href"))
    .filter((href) => href !== null);
}

function describePicture(image: HtmlElement, full: (href: string) => string): string {
  return `${full(attributeOf(image, "src") ?? "")} ${attributeOf(image, "alt")}`;
}

function formatTag({ tagName, attrs }: HtmlElement): string {
  return `<${tagName} ${attrs.map(({ name, value }) => `${name}="${value}"`).join(" ")}>`;
}

/** Takes out of names of files what stands for their content, so that a new style sheet is no change of a page. */
function unhash(html: string): string {
  return html.replace(/\.[0-9a-f]{10}(?=\.\w)/g, "");
}
