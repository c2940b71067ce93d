import { childrenOf, type HtmlElement, type HtmlTree, hasClass, isElement } from "../markdown/html-tree.ts";

const inline = new Set(
  "a abbr b bdi bdo br button cite code data del dfn em i img ins kbd label mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
const wordless = new Set(["script", "style", "template", "svg"]);

/** The text below a node, a string a block (paragraph, heading, item, cell), with one blank between words. */
export function readPassages(node: HtmlTree, skip: (element: HtmlElement) => boolean): string[] {
  const passages: string[] = [];
  let current = "";
  const end = () => {
    const text = current.replace(/\s+/g, " ").trim();
    if (text) passages.push(text);
    current = "";
  };
  const visit = (child: HtmlTree) => {
    if ("value" in child) current += child.value;
    if (!isElement(child)) return;
    if (wordless.has(child.tagName) || skip(child)) return;
    const isInline = inline.has(child.tagName);
    if (!isInline) end();
    if (child.tagName === "br") current += " ";
    for (const inner of childrenOf(child)) visit(inner);
    if (!isInline) end();
  };
  for (const child of childrenOf(node)) visit(child);
  end();
  return passages;
}

/** The words of an element as they are seen: without what only screen readers are told. */
export function readWords(element: HtmlElement): string {
  return readPassages(element, (inner) => hasClass(inner, "visually-hidden")).join(" ");
}
