import { siteMapUrl } from "../content/build-site-maps.ts";
import type { Content } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import type { Site } from "../site/site.ts";
import { buildBreadcrumbs } from "./build-breadcrumbs.ts";
import { buildLinkList } from "./build-link-list.ts";
import { buildMain } from "./build-main.ts";
import { buildPageTree, type PageNode, type PageTree } from "./build-page-tree.ts";
import { buildSectionNav, findSection } from "./build-section-nav.ts";
import { buildSequence } from "./build-sequence.ts";
import { buildSidenav } from "./build-sidenav.ts";
import { markBranch } from "./mark-branch.ts";
import { markCurrent } from "./mark-current.ts";
import type { NavItem } from "./nav-item.ts";
import { buildPageIndex, type PageIndex } from "./page-index.ts";

/** All navigation of a site. Lists that many pages share are built once. */
export interface Navigation {
  index: PageIndex;
  /** By language code. */
  trees: Map<string, PageTree>;
  /** The address of the page that lists all pages, by language code. */
  siteMaps: Map<string, string>;
  /** The lists around one page. */
  around(page: Page): PageNavigation;
  /** The same lists with nothing marked, in which pages share what is built once. */
  lists(page: Page): PageLists;
}

/** The lists of links around a page. */
export type PageLists = Pick<PageNavigation, "main" | "footer" | "sidenav">;

/** The lists around one page, the page itself marked. */
export interface PageNavigation {
  main: NavItem[];
  footer: NavItem[];
  sidenav: NavItem[];
  breadcrumbs: NavItem[];
  previous: NavItem | null;
  next: NavItem | null;
}

/** Builds the navigation of a site from its pages. */
export function buildNavigation(site: Site, content: Content): Navigation {
  const index = buildPageIndex(content);
  const pages = content.pages.filter((page) => page.url.endsWith("/"));
  const trees = new Map(
    site.languages.map((language) => [
      language.code,
      buildPageTree(
        pages.filter((page) => page.language.code === language.code),
        language,
      ),
    ]),
  );
  const sections = new Map<PageNode, { items: NavItem[]; sequence: NavItem[] }>();
  const sectionOf = (page: Page, tree: PageTree) => {
    const node = findSection(page, tree);
    const known = sections.get(node);
    if (known) return known;
    const items = buildSectionNav(node, tree, index);
    const section = { items, sequence: buildSequence(items) };
    sections.set(node, section);
    return section;
  };

  const mains = new Map([...trees].map(([code, tree]) => [code, buildMain(site.settings, tree, index)]));
  const footer = buildLinkList(site.settings.footer, index);
  /** The lists of a page, and its place in the sequence of its section, where it has one. */
  const place = (page: Page, tree: PageTree) => {
    const { items, sequence } = sectionOf(page, tree);
    const at = sequence.findIndex((item) => item.url === page.url);
    const isListed = at >= 0 && sequence.length > 1;
    const sidenav = page.sidenav ? buildSidenav(page.sidenav, page, index) : isListed ? items : [];
    const lists: PageLists = { main: mains.get(page.language.code) ?? [], footer, sidenav };
    return { lists, sequence, at, isListed };
  };

  return {
    index,
    trees,
    siteMaps: new Map(
      site.languages.map((language) => [language.code, siteMapUrl(language, site.languages, content.pages)]),
    ),
    around(page) {
      const tree = trees.get(page.language.code) as PageTree;
      const { lists, sequence, at, isListed } = place(page, tree);
      return {
        main: markBranch(lists.main, page.url),
        footer: isListed ? footer : markCurrent(footer, page.url),
        sidenav: page.sidenav ? lists.sidenav : markCurrent(lists.sidenav, page.url),
        breadcrumbs: buildBreadcrumbs(page, tree),
        previous: at > 0 ? (sequence[at - 1] as NavItem) : null,
        next: at >= 0 ? (sequence[at + 1] ?? null) : null,
      };
    },
    lists: (page) => place(page, trees.get(page.language.code) as PageTree).lists,
  };
}
