import { defaultTreeAdapter, serialize } from "parse5";
import { attributeOf, elementsIn, type HtmlElement, hasClass, isForeign } from "../../markdown/html-tree.ts";
import { parseHtml } from "../../markdown/parse-html.ts";

const words = (text: string) => new Set(text.split(/\s+/));

// What could run, load or send something, and what only the page itself has a use for.
const dropped = words(
  "base button datalist dialog embed form frame iframe input link meta noscript object option script select source style template textarea title",
);
const kept = words(
  "alt cite colspan controls datetime dir height href lang poster reversed rowspan scope src start title value width",
);
const addresses = words("cite href poster src");

/** The HTML of a page's text as it can stand anywhere: without scripts, forms, styles and drawings, its addresses full. `base` is that of the page. */
export function cleanForFeed(html: string, base: string): string {
  const { tree } = parseHtml(html);
  // What is taken away takes with it what stands in it.
  for (const element of [...elementsIn(tree)]) if (isUseless(element)) defaultTreeAdapter.detachNode(element);
  for (const element of elementsIn(tree))
    element.attrs = element.attrs.flatMap(({ name, value }) => {
      if (!kept.has(name)) return [];
      if (!addresses.has(name)) return { name, value };
      const full = completeAddress(value, base);
      return full === null ? [] : { name, value: full };
    });
  return serialize(tree).trim();
}

function isUseless(element: HtmlElement): boolean {
  return (
    isForeign(element) ||
    // A film or recording names its files so, a picture only what its last part has too.
    (dropped.has(element.tagName) && !(element.tagName === "source" && isOfMedia(element))) ||
    hasClass(element, "heading__link") ||
    hasClass(element, "mark") ||
    attributeOf(element, "aria-hidden") === "true" ||
    attributeOf(element, "hidden") !== null
  );
}

function isOfMedia({ parentNode }: HtmlElement): boolean {
  return parentNode !== null && "tagName" in parentNode && /^(?:audio|video)$/.test(parentNode.tagName);
}

/** A full address that a reader's program may follow; `null` for any other. */
function completeAddress(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const { href, protocol } = new URL(address, base);
  return /^(?:https?|mailto|tel):$/.test(protocol) ? href : null;
}
