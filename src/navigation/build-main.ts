import type { SiteSettings } from "../site/settings-schema.ts";
import { buildLinkList } from "./build-link-list.ts";
import { nodeLabel, type PageTree } from "./build-page-tree.ts";
import type { NavItem } from "./nav-item.ts";
import type { PageIndex } from "./page-index.ts";

// More do not fit into a header.
const mostSections = 7;

/** The main navigation: as `site.yaml` has it, else the sections at the top of the tree, where they are few. */
export function buildMain(settings: SiteSettings, tree: PageTree, index: PageIndex): NavItem[] {
  if (settings.navigation.length > 0) return buildLinkList(settings.navigation, index);
  const sections = tree.root.children.filter(
    ({ page, children }) => page && !page.settings.hidden && children.length > 0,
  );
  if (sections.length > mostSections) return [];
  return buildLinkList(
    sections.map((node) => ({ title: nodeLabel(node), link: node.url })),
    index,
  );
}
