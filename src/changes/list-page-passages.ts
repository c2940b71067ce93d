import type { HtmlElement, HtmlText } from "../markdown/html-tree.ts";
import { textsIn } from "../markdown/read-passages.ts";

/** A block of text of a page, with the nodes of which it is made. */
export interface Passage {
  /** As it is compared: with one blank between words. */
  text: string;
  nodes: HtmlText[];
  /** Whether it belongs to what the page is about, not to what stands on every page. */
  isInMain: boolean;
}

/** What is no text, or may hold nothing but text. */
const wordless = new Set(["iframe", "noscript", "object", "select", "textarea"]);

/** The blocks of text below an element, in the order of the page. */
export function listPagePassages(root: HtmlElement): Passage[] {
  const passages: Passage[] = [];
  let nodes: HtmlText[] = [];
  for (const text of textsIn(root, ({ tagName }) => wordless.has(tagName))) {
    if (text && "parentNode" in text) nodes.push(text);
    if (text) continue;
    const words = joinNodes(nodes).replace(/\s+/g, " ").trim();
    if (words) passages.push({ text: words, nodes, isInMain: isInMain(nodes[0]?.parentNode) });
    nodes = [];
  }
  return passages;
}

/** The text of nodes that follow each other. */
export function joinNodes(nodes: HtmlText[]): string {
  return nodes.map(({ value }) => value).join("");
}

/** Whether a node stands in the main part of its page, and in no menu or foot of it. */
export function isInMain(node: HtmlText["parentNode"] | undefined): boolean {
  for (let at = node; at; at = "parentNode" in at ? at.parentNode : null) {
    if (!("tagName" in at)) continue;
    if (at.tagName === "nav" || at.tagName === "footer") return false;
    if (at.tagName === "main") return true;
  }
  return false;
}
