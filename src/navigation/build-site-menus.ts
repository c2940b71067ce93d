import { findTranslation } from "../content/translations.ts";
import type { Language } from "../site/languages.ts";
import type { MenuEntry } from "../site/menu-schema.ts";
import type { PageTree } from "./build-page-tree.ts";
import { chooseTopPages } from "./choose-top-pages.ts";
import { inLanguage, type NavItem } from "./nav-item.ts";
import type { PageIndex } from "./page-index.ts";
import { isOutside } from "./resolve-link.ts";

/** The menus of a language that many pages share. */
interface SiteMenus {
  main: NavItem[];
  footer: NavItem[];
  /** Those at the side that pages name. */
  side: Map<string, NavItem[]>;
}

/**
 * The menus of a language: as its `site.yaml` has them, or that of the site, which is `written` in the first one; else what the top of
 * the tree has for header and footer. `homes` are the addresses that the name of the site leads to.
 */
export function buildSiteMenus(
  language: Language,
  written: Language,
  tree: PageTree,
  index: PageIndex,
  homes: Map<string, string>,
): SiteMenus {
  const { navigation, footer, menus } = language.settings;
  const declare = (setting: string, entries: MenuEntry[]) => {
    const items = buildEntries(entries, index);
    const isOwn = language.code === written.code || language.own.includes(setting);
    return isOwn ? items : items.map((item) => translateItem(item, { language, written }, index));
  };
  const top = chooseTopPages(tree, homes.get(language.code) ?? "/", { footer: footer !== undefined });
  return {
    main: navigation ? declare("navigation", navigation) : top.main,
    // Where staff chose what is in the header, the foot has no more than belongs into every foot.
    footer: footer ? groupsFirst(declare("footer", footer)) : navigation ? top.legal : top.footer,
    side: new Map(Object.entries(menus).map(([name, entries]) => [name, declare(`menus.${name}`, entries)])),
  };
}

/** Links as `site.yaml` has them, without those to pages that are not published today; such a page may still head the links below it. */
function buildEntries(entries: MenuEntry[], index: Pick<PageIndex, "withheld">): NavItem[] {
  return entries.flatMap(({ title, link, items: below = [] }): NavItem[] => {
    const isWithheld = link !== undefined && index.withheld.has(link.replace(/#.*$/s, ""));
    const items = buildEntries(below, index);
    const isHeading = link === undefined || isWithheld;
    if (isHeading && items.length === 0 && (isWithheld || below.length > 0)) return [];
    if (isHeading) return [{ title, kind: "group", url: null, items }];
    return [{ title, kind: isOutside(link) ? "outside" : "page", url: link, items }];
  });
}

/** In a foot the groups stand side by side, and single links in a line below them. */
function groupsFirst(items: NavItem[]): NavItem[] {
  const [groups, links] = [true, false].map((isGroup) =>
    items.filter((item) => item.items.length > 0 === isGroup),
  );
  return [...(groups ?? []), ...(links ?? [])];
}

/**
 * The same entry for the pages of another language than the one in which it is written: pages are those of that language, under the name
 * that they have there. A part of a page may be called otherwise in a translation.
 */
function translateItem(
  entry: NavItem,
  languages: { language: Language; written: Language },
  index: PageIndex,
): NavItem {
  const { language, written } = languages;
  const item = { ...entry, items: entry.items.map((below) => translateItem(below, languages, index)) };
  const [path = "", anchor] = item.url?.split("#") ?? [];
  const target = index.byUrl.get(path);
  const page = target && findTranslation(target, language.code, index.translations);
  const foreign = { ...item, language: inLanguage(written) };
  if (!page) return foreign;
  if (page.original) return { ...foreign, url: anchor === undefined ? page.url : `${page.url}#${anchor}` };
  return anchor === undefined ? { ...item, title: page.label, url: page.url } : { ...foreign, url: page.url };
}
