import type { Page } from "../content/page.ts";
import { nodeLabel, type PageNode, type PageTree } from "./build-page-tree.ts";
import { resolveEntry } from "./build-sidenav.ts";
import { isNews } from "./list-news.ts";
import { foreignGroup, foreignTitle, type NavItem, pageItem } from "./nav-item.ts";
import type { PageIndex } from "./page-index.ts";

/** The section that a page belongs to: the branch below the root of the tree, or the root for a page without a branch. */
export function findSection(page: Page, tree: PageTree): PageNode {
  let node = tree.nodes.get(page.id) ?? tree.root;
  while (node.parent && node.parent !== tree.root) node = node.parent;
  return node.children.length > 0 ? node : tree.root;
}

/** The menu of a section: its own page first, then the pages below it in their order, in groups where they name one. */
export function buildSectionNav(section: PageNode, tree: PageTree, index: PageIndex): NavItem[] {
  // The root's menu shows the sections but not what is in them: each has a menu of its own.
  const depth = section === tree.root ? 1 : Number.POSITIVE_INFINITY;
  const own = section.page && !section.page.settings.hidden ? [pageItem(section.page)] : [];
  return [...own, ...buildLevel(section, index, depth)];
}

interface Entry {
  item: NavItem;
  order: number;
  group: string | null;
}

function buildLevel(node: PageNode, index: PageIndex, depth: number): NavItem[] {
  if (depth === 0) return [];
  const entries: Entry[] = [];
  for (const child of node.children) {
    if (child.page?.settings.hidden || isNews(child)) continue;
    const items = buildLevel(child, index, depth - 1);
    const item = child.page
      ? pageItem(child.page, items)
      : groupItem(nodeLabel(child), items, foreignGroup(items));
    if (item.kind === "group" && items.length === 0) continue;
    const { order, settings } = child.page ?? {};
    entries.push({ item, order: orderOf(order), group: settings?.group ?? null });
  }
  return gatherGroups(addLinks(entries, node.page, index));
}

/** Adds the outside links that the section's page declares, each at its order. */
function addLinks(entries: Entry[], page: Page | null, index: PageIndex): Entry[] {
  if (!page?.settings.links) return entries;
  const links = page.settings.links.map((link): Entry => {
    const target = resolveEntry(link.link, page, index);
    const item: NavItem = { title: link.title, ...target, items: [], ...foreignTitle(page) };
    return { item, order: orderOf(link.order), group: link.group ?? null };
  });
  return [...entries, ...links].sort((a, b) => a.order - b.order);
}

/** Entries of one group stand together under its heading, at the place of the group's first entry. */
function gatherGroups(entries: Entry[]): NavItem[] {
  const groups = new Map<string, NavItem>();
  const items: NavItem[] = [];
  for (const { item, group } of entries) {
    const heading = group === null ? undefined : groups.get(group);
    if (heading) heading.items.push(item);
    else if (group === null) items.push(item);
    else {
      const added = groupItem(group, [item], item.language ? { language: item.language } : {});
      groups.set(group, added);
      items.push(added);
    }
  }
  return items;
}

function orderOf(order: number | null | undefined): number {
  return order ?? Number.MAX_VALUE;
}

function groupItem(title: string, items: NavItem[], language: Pick<NavItem, "language">): NavItem {
  return { title, kind: "group", url: null, items, ...language };
}
