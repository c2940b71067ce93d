import type { DefaultTreeAdapterTypes } from "parse5";

/** A node of a built page, as parse5 gives it. */
export type HtmlTree = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

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

export function childrenOf(node: HtmlTree): HtmlTree[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** The elements below a node, in the order of the page; what `skip` says true of is left out with all that is in it. */
export function* elementsIn(
  node: HtmlTree,
  skip: (element: HtmlElement) => boolean = () => false,
): Generator<HtmlElement> {
  for (const child of childrenOf(node)) {
    if (isElement(child)) {
      if (skip(child)) continue;
      yield child;
    }
    yield* elementsIn(child, skip);
  }
}
