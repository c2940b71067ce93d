import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A built page as a tree, with what tests ask of it. */
export interface BuiltPage {
  html: string;
  elements(name?: string): Element[];
  /** All visible text, one blank between words. */
  text: string;
}

/** Reads a page of a built site by its address. */
export function readPage(output: string, url: string): BuiltPage {
  const html = readFileSync(join(output, url.endsWith("/") ? `${url}index.html` : url), "utf8");
  const all = collect(parse(html));
  return {
    html,
    elements: (name) => (name === undefined ? all : all.filter(({ tagName }) => tagName === name)),
    text: textOf(all.find(({ tagName }) => tagName === "body") as Element),
  };
}

/** The value of an attribute; `null` where it is absent. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** The elements inside the first element of a class, in order. */
export function inside(page: BuiltPage, className: string): Element[] {
  const outer = page
    .elements()
    .find((element) => attribute(element, "class")?.split(" ").includes(className));
  return outer ? collect(outer).slice(1) : [];
}

/** The text of an element and all in it, one blank between words. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, " ").trim();
}

function rawText(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node
    ? node.childNodes.map(rawText).join("tagName" in node && node.tagName === "span" ? "" : " ")
    : "";
}

function collect(node: Node): Element[] {
  const own = "tagName" in node ? [node] : [];
  return "childNodes" in node ? [...own, ...node.childNodes.flatMap(collect)] : own;
}
