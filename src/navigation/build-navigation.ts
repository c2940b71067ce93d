import { isLanguagePage } from "../content/build-language-page.ts";
import { siteMapUrl } from "../content/build-site-maps.ts";
import { listShown, type ShownContent } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import type { SidenavEntry } from "../content/sidenav-entry-schema.ts";
import { oncePer } from "../problems/once-per.ts";
import type { Language } from "../site/languages.ts";
import type { Site } from "../site/site.ts";
import { buildBreadcrumbs } from "./build-breadcrumbs.ts";
import { buildPageTree, type PageNode, type PageTree } from "./build-page-tree.ts";
import { buildSectionNav, findSection } from "./build-section-nav.ts";
import { buildSidenav } from "./build-sidenav.ts";
import { buildSiteMenus } from "./build-site-menus.ts";
import { findHomes } from "./find-home.ts";
import { findListed } from "./find-listed.ts";
import { findMenuName } from "./find-menu-name.ts";
import { flattenItems } from "./flatten-items.ts";
import { findNewsSection, isNews } from "./list-news.ts";
import { branchMenuAt, type Menu, menuAt, menuBelow, unmarkedMenu } from "./menu.ts";
import type { NavItem } from "./nav-item.ts";
import { newsBeside } from "./news-beside.ts";
import { buildPageIndex, type PageIndex } from "./page-index.ts";

/** All navigation of a site. Lists that many pages share are built once. */
export interface Navigation {
  index: PageIndex;
  /** By language code. */
  trees: Map<string, PageTree>;
  /** The address that the site's name leads to, by language code. */
  homes: Map<string, string>;
  /** The address of the page that lists all pages, by language code. */
  siteMaps: Map<string, string>;
  /** The place of one page. */
  around(page: Page): PagePlace;
  /** The lists of links that stand around one page, as the pages that share them have them. */
  listsAround(page: Page): NavItem[][];
}

/** The lists of links around one page, its own place marked; all of it references to what pages share. */
export interface PagePlace {
  main: Menu;
  footer: Menu;
  /** Empty where the page has none to show. */
  sidenav: Menu;
  breadcrumbs: NavItem[];
  previous: NavItem | null;
  next: NavItem | null;
  /** The page of the news section that it belongs to. */
  news: Page | null;
}

/** Builds the navigation of a site from its pages. */
export function buildNavigation(site: Site, content: ShownContent): Navigation {
  const index = buildPageIndex(content, site.settings.url);
  const pages = new Map<string, Page[]>(site.languages.map(({ code }) => [code, []]));
  for (const page of listShown(content))
    if (page.url.endsWith("/") && !isLanguagePage(page)) pages.get(page.language.code)?.push(page);
  const ofLanguage = <T>(build: (language: Language, pages: Page[]) => T) =>
    new Map(
      site.languages.map((language) => [language.code, build(language, pages.get(language.code) ?? [])]),
    );
  const trees = ofLanguage((language, own) => buildPageTree(own, language));
  const sections = new Map<PageNode, Section>();
  const sectionOf = (page: Page, tree: PageTree) => {
    const node = findSection(page, tree);
    const section = sections.get(node) ?? buildSection(node, tree, index);
    sections.set(node, section);
    return section;
  };
  const explicit = new Map<Page, NavItem[]>();
  const explicitOf = (page: Page, entries: SidenavEntry[]) => {
    const items = explicit.get(page) ?? buildSidenav(entries, page, index);
    explicit.set(page, items);
    return items;
  };

  const [first] = site.languages;
  const homes = findHomes(site, pages, index);
  const menus = ofLanguage((language) =>
    buildSiteMenus(language, first as Language, trees.get(language.code) as PageTree, index, homes),
  );
  const placeOf = oncePer((page: Page) => {
    const { code } = page.language;
    const tree = trees.get(code) as PageTree;
    const section = sectionOf(page, tree);
    const at = section.placeOf.get(page.url);
    const { main = [], footer = [], side } = menus.get(code) ?? {};
    const shared = page.sidenav ? undefined : side?.get(findMenuName(page, tree) ?? "");
    const node = tree.nodes.get(page.id);
    const news = node ? findNewsSection(node) : null;
    const piece = node && isNews(node) ? news : null;
    // What is too much for a menu is shown with that of its section, open at the page above it.
    const above = at === undefined && node && (page.part || piece) ? findListed(node, section.placeOf) : null;
    const listed = isListed(section, above ? section.placeOf.get(above) : at) ? section.items : [];
    const sidenav = page.sidenav ? explicitOf(page, page.sidenav) : (shared ?? listed);
    return { tree, section, at, above, news, piece, main, footer, sidenav, isShared: shared !== undefined };
  });
  return {
    index,
    trees,
    homes,
    siteMaps: ofLanguage((language) => siteMapUrl(language, site.languages, content.pages)),
    around(page) {
      const { tree, section, at, above, news, piece, main, footer, sidenav, isShared } = placeOf(page);
      const sequence = at === undefined ? [] : section.sequence;
      const place = at ?? 0;
      const own = menuAt(sidenav, page.url);
      const isBelow = above && !page.sidenav && !isShared;
      return {
        main: branchMenuAt(main, page.url),
        // One list alone marks the page.
        footer: own.current || isListed(section, at) ? unmarkedMenu(footer) : menuAt(footer, page.url),
        sidenav: isBelow
          ? menuBelow(sidenav, above)
          : isShared && !own.current
            ? branchMenuAt(sidenav, page.url)
            : own,
        breadcrumbs: buildBreadcrumbs(page, tree),
        previous: sequence[place - 1] ?? null,
        next: sequence[place + 1] ?? null,
        ...(piece && newsBeside(page, piece)),
        news: news?.page ?? null,
      };
    },
    listsAround(page) {
      const { main, footer, sidenav } = placeOf(page);
      return [main, footer, sidenav];
    },
  };
}

/** What the pages of a section share. */
interface Section {
  items: NavItem[];
  sequence: NavItem[];
  /** Where a page first stands in the sequence, by its address. */
  placeOf: Map<string | null, number>;
}

/** Whether a page stands in the menu of its section, which is none with one page. */
function isListed({ sequence }: Section, at: number | undefined): boolean {
  return at !== undefined && sequence.length > 1;
}

function buildSection(node: PageNode, tree: PageTree, index: PageIndex): Section {
  const items = buildSectionNav(node, tree, index);
  const sequence = flattenItems(items).filter(({ kind }) => kind === "page");
  const places = sequence.map(({ url }, at) => [url, at] as const);
  return { items, sequence, placeOf: new Map(places.reverse()) };
}
