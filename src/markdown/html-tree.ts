import { type DefaultTreeAdapterTypes, html as names } from "parse5";

/** A node of HTML, as parse5 gives it. */
export type HtmlTree = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;

/** The value of an attribute; `null` where the element has none of that name. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return (attributeOf(element, "class") ?? "").split(/\s+/).includes(name);
}

export function isElement(node: HtmlTree): node is HtmlElement {
  return "tagName" in node;
}

/** Whether an element belongs to another language than HTML: that of drawings, or of formulas. */
export function isForeign({ namespaceURI }: HtmlElement): boolean {
  return namespaceURI !== names.NS.HTML;
}

export function childrenOf(node: HtmlTree): HtmlTree[] {
  if ("content" in node) return node.content.childNodes;
  return "childNodes" in node ? node.childNodes : [];
}

/**
 * The nodes below one, in the order of the page; what `skip` says true of is left out with all that is in it. Authors may nest to
 * any depth, so this does not call itself.
 */
function* nodesIn(
  node: HtmlTree,
  skip: (element: HtmlElement) => boolean = () => false,
): Generator<HtmlTree> {
  const next = childrenOf(node).toReversed();
  for (let child = next.pop(); child; child = next.pop()) {
    if (isElement(child) && skip(child)) continue;
    yield child;
    for (const inner of childrenOf(child).toReversed()) next.push(inner);
  }
}

/** The elements among them. */
export function* elementsIn(
  node: HtmlTree,
  skip?: (element: HtmlElement) => boolean,
): Generator<HtmlElement> {
  for (const child of nodesIn(node, skip)) if (isElement(child)) yield child;
}

/** What is read aloud of an element: its words, and what is said of images in it. */
export function readAloud(element: HtmlElement): string {
  let words = "";
  for (const node of nodesIn(element)) {
    if ("value" in node) words += node.value;
    else if (isElement(node) && node.tagName === "img") words += ` ${attributeOf(node, "alt") ?? ""} `;
  }
  return words.replace(/\s+/g, " ").trim();
}
