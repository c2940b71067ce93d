import type { SiteSettings } from "../site/settings-schema.ts";
import { buildLinkList } from "./build-link-list.ts";
import { nodeLabel, type PageNode, type PageTree } from "./build-page-tree.ts";
import type { NavItem } from "./nav-item.ts";
import type { PageIndex } from "./page-index.ts";

// More do not fit into a header; a longer footer would be longer than most pages, on each page again.
const [mostInHeader, mostInFooter] = [7, 12];

/**
 * The main navigation and the footer: as `site.yaml` has them, else what stands at the top of the tree. Where that is more than fits
 * into a header, sections come first, and of the rest the footer has as much as it can hold.
 */
export function buildSiteMenus(
  settings: SiteSettings,
  tree: PageTree,
  index: PageIndex,
): { main: NavItem[]; footer: NavItem[] } {
  const top = tree.root.children.filter(({ page }) => page && !page.settings.hidden);
  const sections = top.filter(({ children }) => children.length > 0);
  const inHeader = new Set([...sections, ...top].slice(0, mostInHeader));
  const list = (nodes: PageNode[]) =>
    buildLinkList(
      nodes.map((node) => ({ title: nodeLabel(node), link: node.url })),
      index,
    );
  const isDeclared = settings.navigation.length > 0;
  const declaredFooter = buildLinkList(settings.footer, index);
  return {
    main: isDeclared
      ? buildLinkList(settings.navigation, index)
      : list(top.filter((node) => inHeader.has(node))),
    footer:
      isDeclared || declaredFooter.length > 0
        ? declaredFooter
        : list(top.filter((node) => !inHeader.has(node)).slice(0, mostInFooter)),
  };
}
