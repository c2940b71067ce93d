import type { Page } from "../content/page.ts";
import type { Language } from "../site/languages.ts";

/** One entry of a navigation list: sidenav, main navigation, breadcrumbs, on-this-page, footer. Pages share it. */
export interface NavItem {
  title: string;
  kind: "page" | "anchor" | "outside" | "group";
  /** Site path, `#id` or outside URL; `null` for a group heading, which leads nowhere itself. */
  url: string | null;
  items: NavItem[];
  /** The place of a folder without a page of its own, for which its first page stands. */
  branch?: string;
  /** In which language its title is, where that is another one than that of the menu's page. */
  language?: { code: string; dir: "ltr" | "rtl" } | null;
}

/** The entry of a page, with those of the pages below it. */
export function pageItem(page: Page, items: NavItem[] = []): NavItem {
  return { title: page.label, kind: "page", url: page.url, items, ...foreignTitle(page) };
}

/** The mark of an entry whose title is in another language than its page's. */
export function foreignTitle({ original }: Pick<Page, "original">): Pick<NavItem, "language"> {
  return original ? { language: inLanguage(original.language) } : {};
}

/** The same of a folder that has no page: where all below it is in another language, so is its name. */
export function foreignGroup(items: NavItem[]): Pick<NavItem, "language"> {
  const [{ language } = { language: null }] = items;
  return language && items.every((item) => item.language) ? { language } : {};
}

/** What marks words as those of a language. */
export function inLanguage({ code, dir }: Pick<Language, "code" | "dir">): NonNullable<NavItem["language"]> {
  return { code, dir };
}
