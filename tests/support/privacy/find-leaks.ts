import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

const outside = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;
const outsideInStyle = /(?:@import\s+(?:url\(\s*)?|url\(\s*)["']?\s*((?:[a-z][a-z0-9+.-]*:)?\/\/[^"')\s]+)/gi;
// Links of the head that only name an address.
const named = /^(?:canonical|alternate|author|help|license|me)$/;

/** Reads all files of a built site for code and styles that stand in pages, and for what would be fetched from elsewhere; in sentences. */
export function findLeaks(output: string): string[] {
  return (readdirSync(output, { recursive: true }) as string[])
    .filter((file) => statSync(join(output, file)).isFile())
    .sort()
    .flatMap((file) => {
      const find = readers[extname(file)];
      if (!find) return [];
      return find(readFileSync(join(output, file), "utf8")).map((fault) => `${file}: ${fault}`);
    });
}

const readers: Record<string, (text: string) => string[]> = {
  ".html": findInMarkup,
  // A drawing may hold its own styles: it is shown as a picture, which the page's policy does not reach.
  ".svg": (text) =>
    findInMarkup(text).filter(
      (fault) => !/^<\S+> (?:stands in the page|has the style)/.test(fault) || fault.startsWith("<script>"),
    ),
  ".css": findInStyle,
};

function findInStyle(css: string): string[] {
  return [...css.matchAll(outsideInStyle)].map(([, url]) => `a style asks for ${url}`);
}

function findInMarkup(markup: string): string[] {
  const faults: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) faults.push(...findInElement(node));
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(markup));
  return faults;
}

function findInElement(element: Element): string[] {
  const { tagName } = element;
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const faults = element.attrs.flatMap(({ name, value }) => {
    if (/^on/.test(name)) return [`<${tagName}> has the handler ${name}="${value}"`];
    if (name === "style") return [`<${tagName}> has the style "${value}"`, ...findInStyle(value)];
    const urls = name === "srcset" ? value.split(",") : [value];
    return fetches(tagName, name, attributes)
      ? urls.filter((url) => outside.test(url)).map((url) => `<${tagName}> asks for ${url.trim()}`)
      : [];
  });
  const text = element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
  if (tagName === "style") faults.push(`<style> stands in the page: ${text.trim()}`, ...findInStyle(text));
  const isData = attributes.get("type") === "application/ld+json";
  if (tagName === "script" && !attributes.has("src") && !isData)
    faults.push(`<script> stands in the page: ${text.trim()}`);
  return faults;
}

/** Whether a browser fetches what an attribute names. */
function fetches(tag: string, name: string, attributes: Map<string, string>): boolean {
  if (["src", "srcset", "poster", "data", "ping", "background"].includes(name)) return true;
  if (name !== "href" && name !== "xlink:href") return false;
  return tag === "link" ? !named.test(attributes.get("rel") ?? "") : tag !== "a" && tag !== "area";
}
