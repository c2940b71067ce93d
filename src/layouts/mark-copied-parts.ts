import type { CopiedParts } from "../markdown/find-copied-parts.ts";
import {
  attributeOf,
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlTree,
  hasClass,
  isElement,
} from "../markdown/html-tree.ts";
import { parseHtml } from "../markdown/parse-html.ts";

/** How the parts of a translation that nobody translated yet are marked. */
interface CopiedMarks {
  /** The ids of the headings in their order. */
  ids: string[];
  copied: CopiedParts;
  /** The language that they are in, as attributes. */
  attributes: string;
  /** Stands before each of them, or the first of several. */
  note: string;
}

// What a paragraph may stand beside.
const block = /^(?:blockquote|details|div|dl|figure|hr|ol|p|pre|section|table|ul)$/;

/** The HTML of a body in which the parts that are in another language than the page say so. */
export function markCopiedParts(html: string, { ids, copied, attributes, note }: CopiedMarks): string {
  const { tree } = parseHtml(html);
  const parts = new Set(copied.parts);
  const numbers = new Map(ids.map((id, n) => [id, n + 1]));
  const numberOf = (element: HtmlElement) =>
    /^h[1-6]$/.test(element.tagName) ? numbers.get(attributeOf(element, "id") ?? "") : undefined;
  const mixed = findMixed(tree, numberOf);
  const insertions: [at: number, text: string][] = [];
  let part = 0;
  let isNoted = false;

  const mark = (element: HtmlElement): void => {
    const tag = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
    if (!tag || attributeOf(element, "lang") !== null) return;
    insertions.push([tag.startOffset + 1 + element.tagName.length, attributes]);
  };
  const next = childrenOf(tree).toReversed();
  for (let node = next.pop(); node; node = next.pop()) {
    if (!isElement(node) || hasClass(node, "heading__link")) continue;
    const number = numberOf(node);
    if (number !== undefined) {
      isNoted &&= parts.has(number);
      part = number;
      if (copied.headings.includes(number)) mark(node);
    } else if (mixed.has(node)) next.push(...childrenOf(node).toReversed());
    else if (hasClass(node, "notes")) part = -1;
    else if (parts.has(part)) {
      const at = node.sourceCodeLocation?.startOffset;
      if (!isNoted && at !== undefined && block.test(node.tagName) && attributeOf(node, "lang") === null) {
        insertions.push([at, note]);
        isNoted = true;
      }
      mark(node);
    }
  }
  return insert(html, insertions);
}

/** The elements in which a heading stands: what is in them belongs to several parts. */
function findMixed(tree: HtmlTree, numberOf: (element: HtmlElement) => number | undefined): Set<HtmlTree> {
  const mixed = new Set<HtmlTree>();
  for (const element of elementsIn(tree)) {
    if (numberOf(element) === undefined) continue;
    let above: HtmlTree | null = element.parentNode;
    while (above && !mixed.has(above)) {
      mixed.add(above);
      above = "parentNode" in above ? above.parentNode : null;
    }
  }
  return mixed;
}

function insert(html: string, insertions: [at: number, text: string][]): string {
  let [result, done] = ["", 0];
  for (const [at, text] of insertions) {
    result += html.slice(done, at) + text;
    done = at;
  }
  return result + html.slice(done);
}
