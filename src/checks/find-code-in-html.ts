import type { RenderedBody } from "../markdown/body.ts";
import { elementsIn, type HtmlElement, isElement, readAloud } from "../markdown/html-tree.ts";
import { parsePageHtml } from "./parse-page-html.ts";

/** The texts of code that Markdown made inside an element which the author wrote in HTML, with single blanks. */
export function findCodeInHtml(body: RenderedBody): string[] {
  const { tree, spanOf } = parsePageHtml(body);
  const isOwn = ({ sourceCodeLocation: at }: HtmlElement) =>
    at ? spanOf({ start: at.startOffset, end: at.endOffset }) !== null : false;
  const isInside = (element: HtmlElement) => {
    // What can't stand in a table, browsers put above it.
    const siblings = element.parentNode?.childNodes ?? [];
    const next = siblings.slice(siblings.indexOf(element) + 1).find((one) => isElement(one) && isOwn(one));
    if ((next?.sourceCodeLocation?.startOffset ?? Infinity) < (element.sourceCodeLocation?.startOffset ?? 0))
      return true;
    for (let outer = element.parentNode; outer && isElement(outer); outer = outer.parentNode)
      if (isOwn(outer)) return true;
    return false;
  };
  return [...elementsIn(tree)]
    .filter((element) => element.tagName === "pre" && !isOwn(element) && isInside(element))
    .map(readAloud);
}
