import type { Page } from "../content/page.ts";
import type { Language } from "../site/languages.ts";

/** A place in the tree of pages. `page` is `null` for a folder without an `index.md`. */
export interface PageNode {
  url: string;
  page: Page | null;
  parent: PageNode | null;
  children: PageNode[];
}

/** The pages of one language as a tree by their addresses, each level in menu order. */
export interface PageTree {
  root: PageNode;
  nodes: Map<string, PageNode>;
}

/** Builds the tree of one language's pages. Its root is `/<code>/` where the pages live there, else `/`. */
export function buildPageTree(pages: Page[], language: Language): PageTree {
  const rootUrl = pages.some((page) => !page.url.startsWith(`/${language.code}/`))
    ? "/"
    : `/${language.code}/`;
  const root: PageNode = { url: rootUrl, page: null, parent: null, children: [] };
  const nodes = new Map([[rootUrl, root]]);
  for (const page of pages) nodeAt(page.url, nodes).page = page;
  const compare = createMenuOrder(language);
  for (const node of nodes.values()) node.children.sort(compare);
  return { root, nodes };
}

function nodeAt(url: string, nodes: Map<string, PageNode>): PageNode {
  const known = nodes.get(url);
  if (known) return known;
  const parent = nodeAt(url.slice(0, url.lastIndexOf("/", url.length - 2) + 1), nodes);
  const node: PageNode = { url, page: null, parent, children: [] };
  parent.children.push(node);
  nodes.set(url, node);
  return node;
}

function createMenuOrder(language: Language): (a: PageNode, b: PageNode) => number {
  const { compare } = new Intl.Collator(language.code, { numeric: true });
  return (a, b) =>
    (a.page?.order ?? Number.POSITIVE_INFINITY) - (b.page?.order ?? Number.POSITIVE_INFINITY) ||
    compare(nodeLabel(a), nodeLabel(b)) ||
    (a.url < b.url ? -1 : 1);
}

/** The words under which a node stands in menus; a folder without `index.md` is named by its folder. */
export function nodeLabel(node: PageNode): string {
  if (node.page) return node.page.label;
  const name = decodeURIComponent(node.url.split("/").at(-2) ?? "").replace(/[-_]+/g, " ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
