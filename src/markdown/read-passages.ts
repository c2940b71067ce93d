import {
  attributeOf,
  childrenOf,
  type HtmlElement,
  type HtmlText,
  type HtmlTree,
  hasClass,
  isElement,
} from "./html-tree.ts";

// These stand inside a word or a sentence; any other element ends what is before it.
const inline = new Set(
  "a abbr b bdi bdo br button cite code data del dfn em i img ins kbd label mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
const wordless = new Set(["script", "style", "template", "svg"]);

/** Whether a tag of this name parts what stands before and behind it. */
export function partsText(name: string): boolean {
  return !inline.has(name);
}

/** Whether screen readers pass over an element. */
export function isHidden(element: HtmlElement): boolean {
  return attributeOf(element, "aria-hidden") === "true";
}

/** What stands for a line break in a text: a blank. */
const lineBreak = { value: " " };

/**
 * The texts below a node, in the order of the page; `null` where a block (paragraph, heading, item, cell) begins or ends. What `skip` says
 * true of is left out with all that is in it.
 */
export function* textsIn(
  node: HtmlTree,
  skip: (element: HtmlElement) => boolean,
): Generator<HtmlText | typeof lineBreak | null> {
  // Authors may nest to any depth, so this does not call itself; `null` stands where a block ends.
  const next: (HtmlTree | null)[] = childrenOf(node).toReversed();
  for (let child = next.pop(); child !== undefined; child = next.pop()) {
    if (child === null) yield null;
    else if ("value" in child) yield child;
    else if (isElement(child) && !wordless.has(child.tagName) && !skip(child)) {
      if (child.tagName === "br") yield lineBreak;
      if (partsText(child.tagName)) {
        yield null;
        next.push(null);
      }
      for (const inner of childrenOf(child).toReversed()) next.push(inner);
    }
  }
  yield null;
}

/** The text below a node, a string a block, with one blank between words. */
export function readPassages(node: HtmlTree, skip: (element: HtmlElement) => boolean): string[] {
  const passages: string[] = [];
  let current = "";
  for (const text of textsIn(node, skip)) {
    if (text) current += text.value;
    else {
      const words = current.replace(/\s+/g, " ").trim();
      if (words) passages.push(words);
      current = "";
    }
  }
  return passages;
}

/** The words of an element as they are seen: without what only screen readers are told. */
export function readWords(element: HtmlElement): string {
  return readPassages(element, (inner) => hasClass(inner, "visually-hidden")).join(" ");
}
