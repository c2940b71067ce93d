import type { Page } from "../content/page.ts";
import { type Language, languageFolder } from "../site/languages.ts";
import { wordOrder } from "../site/word-order.ts";

/** A place in the tree of folders. `page` is `null` for a folder without an `index.md`; `url` is the address of its page, or the place. */
export interface PageNode {
  place: string;
  url: string;
  page: Page | null;
  parent: PageNode | null;
  children: PageNode[];
}

/** The pages of one language as a tree of the folders that their files are in, each level in menu order. */
export interface PageTree {
  root: PageNode;
  /** By the id of the page. */
  nodes: Map<string, PageNode>;
}

/** Builds the tree of one language's pages. Its root is its folder where the files are there, else `/`. */
export function buildPageTree(pages: Page[], language: Language): PageTree {
  const folder = languageFolder(language);
  const rootPlace = pages.some(({ place }) => !place.startsWith(folder)) ? "/" : folder;
  const root: PageNode = { place: rootPlace, url: rootPlace, page: null, parent: null, children: [] };
  const places = new Map([[rootPlace, root]]);
  const nodes = new Map<string, PageNode>();
  for (const page of pages) {
    const node = freeNode(nodeAt(page.place, places));
    node.page = page;
    node.url = page.url;
    nodes.set(page.id, node);
  }
  const compare = createMenuOrder(language);
  for (const node of [...places.values()]) node.children.sort(compare);
  return { root, nodes };
}

function nodeAt(place: string, places: Map<string, PageNode>): PageNode {
  const known = places.get(place);
  if (known) return known;
  const parent = nodeAt(place.slice(0, place.lastIndexOf("/", place.length - 2) + 1), places);
  const node = addNode(place, parent);
  places.set(place, node);
  return node;
}

/** The node itself, or where another page has it (`rooms.md` beside `rooms/index.md`, one with an address of its own) one below it. */
function freeNode(node: PageNode): PageNode {
  return node.page ? addNode(node.place, node) : node;
}

function addNode(place: string, parent: PageNode): PageNode {
  const node: PageNode = { place, url: place, page: null, parent, children: [] };
  parent.children.push(node);
  return node;
}

function createMenuOrder(language: Language): (a: PageNode, b: PageNode) => number {
  return (a, b) =>
    (a.page?.order ?? Number.POSITIVE_INFINITY) - (b.page?.order ?? Number.POSITIVE_INFINITY) ||
    wordOrder(language.locale).compare(nodeLabel(a), nodeLabel(b)) ||
    (a.url < b.url ? -1 : 1);
}

/** The words under which a node stands in menus; a folder without `index.md` is named by its folder. */
export function nodeLabel(node: PageNode): string {
  if (node.page) return node.page.label;
  const name = decodeURIComponent(node.place.split("/").at(-2) ?? "").replace(/[-_]+/g, " ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
