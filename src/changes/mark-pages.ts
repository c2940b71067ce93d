import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html as names, parse, serialize } from "parse5";
import { attributeOf, elementsIn, type HtmlElement, type HtmlText } from "../markdown/html-tree.ts";
import { findTextMarks, type TextDifference } from "./find-text-marks.ts";
import { isInMain, listPagePassages } from "./list-page-passages.ts";
import { markElements } from "./mark-elements.ts";
import { markText } from "./mark-text.ts";

/** A page as it was written, and its site path. */
interface WrittenPage {
  url: string;
  html: string;
}

/** A page on which what differs is marked, and the id of the element at which to begin to look; `null` for the top of the page. */
export interface MarkedPage {
  html: string;
  start: string | null;
}

type Side = "old" | "now";
type Pair<Item> = Record<Side, Item>;

const focusable = new Set([
  "a",
  "audio",
  "button",
  "iframe",
  "input",
  "select",
  "summary",
  "textarea",
  "video",
]);
const ownId = "waymark-start";

/**
 * Marks on a page and on what it was the words, pictures and links that the other one has not. `sheet` is the address of the style of
 * the marks from each of them. Scripts are taken out: what is shown is what was written.
 */
export function markPages(old: WrittenPage, now: WrittenPage, sheet: Pair<string>): Pair<MarkedPage> {
  const trees: Pair<Tree> = { old: readTree(old), now: readTree(now) };
  const passages = { old: listPagePassages(trees.old.body), now: listPagePassages(trees.now.body) };
  // What stands on every page is compared by itself: where it differs is not why somebody looks at this one.
  const [inMain, around] = [true, false].map((is) => {
    const [olds, news] = [passages.old, passages.now].map((all) => all.filter((one) => one.isInMain === is));
    return findTextMarks(olds ?? [], news ?? [], trees.now.language);
  }) as [TextDifference[], TextDifference[]];
  const differences = [...inMain, ...around];
  const elements = markElements(trees.old, trees.now);
  const findStart = (side: Side) =>
    inMain[0]?.[side].at?.nodes[0]?.parentNode ??
    elements[side].find(isInMain) ??
    around.map((one) => one[side].at?.nodes[0]?.parentNode).find((node) => node && !isFolded(node));
  const finish = (side: Side): MarkedPage => {
    const { document, head } = trees[side];
    const start = findStart(side);
    const marks = differences.flatMap((one) => one[side].marks);
    for (const node of [...marks.map(({ passage }) => passage.nodes[0]), ...elements[side]]) openAround(node);
    markText(marks, side);
    for (const element of elementsIn(document)) stepAside(element);
    addSheet(head, sheet[side]);
    const name = start && "tagName" in start ? nameElement(start) : null;
    return { html: serialize(document), start: name };
  };
  return { old: finish("old"), now: finish("now") };
}

interface Tree {
  document: DefaultTreeAdapterTypes.Document;
  head: HtmlElement;
  body: HtmlElement;
  language: string;
  url: string;
}

function readTree({ url, html }: WrittenPage): Tree {
  const document = parse(html);
  const all = [...elementsIn(document)];
  for (const script of all) if (script.tagName === "script") defaultTreeAdapter.detachNode(script);
  // A parser makes these, whatever is written, but for a body in a page of frames.
  const named = (name: string) => all.find(({ tagName }) => tagName === name) as HtmlElement;
  const language = attributeOf(named("html"), "lang") || "en";
  return { document, head: named("head"), body: named("body") ?? named("html"), language, url };
}

/** Unfolds what the main part of a page keeps closed around a node. */
function openAround(node: DefaultTreeAdapterTypes.ChildNode | undefined): void {
  if (!node || !isInMain(node.parentNode)) return;
  // Of those that share a name only one would be open.
  for (const fold of foldsAround(node.parentNode))
    fold.attrs = [...fold.attrs.filter(({ name }) => name !== "name"), { name: "open", value: "" }];
}

/** Whether a node is seen only when somebody opens what is around it, as a menu on a phone. */
function isFolded(node: HtmlText["parentNode"]): boolean {
  return foldsAround(node).length > 0;
}

function foldsAround(node: HtmlText["parentNode"]): HtmlElement[] {
  const folds: HtmlElement[] = [];
  for (let at = node; at; at = "parentNode" in at ? at.parentNode : null)
    if ("tagName" in at && at.tagName === "details" && attributeOf(at, "open") === null) folds.push(at);
  return folds;
}

/** Who walks by keyboard through pages side by side passes over the links in each of them. */
function stepAside(element: HtmlElement): void {
  const { tagName, attrs } = element;
  if (!focusable.has(tagName) && attributeOf(element, "tabindex") === null) return;
  element.attrs = [...attrs.filter(({ name }) => name !== "tabindex"), { name: "tabindex", value: "-1" }];
}

function nameElement(element: HtmlElement): string {
  const id = attributeOf(element, "id");
  if (!id) element.attrs.push({ name: "id", value: ownId });
  return id || ownId;
}

function addSheet(head: HtmlElement, href: string): void {
  const attributes = Object.entries({ rel: "stylesheet", href }).map(([name, value]) => ({ name, value }));
  defaultTreeAdapter.appendChild(head, defaultTreeAdapter.createElement("link", names.NS.HTML, attributes));
}
