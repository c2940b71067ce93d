import { findTranslation } from "../content/translations.ts";
import type { LanguageSettings } from "../site/language-settings-schema.ts";
import type { Language } from "../site/languages.ts";
import { nodeLabel, type PageNode, type PageTree } from "./build-page-tree.ts";
import { foreignTitle, inLanguage, type NavItem } from "./nav-item.ts";
import type { PageIndex } from "./page-index.ts";
import { isOutside } from "./resolve-link.ts";

// More do not fit into a header; a longer footer would be longer than most pages, on each page again.
const [mostInHeader, mostInFooter] = [7, 12];

/**
 * The main navigation and the footer of a language: as its `site.yaml` has them, or that of the site, which is `written` in the first
 * one; else what stands at the top of the tree. Where that is more than fits into a header, sections come first, and of the rest the
 * footer has as much as it can hold.
 */
export function buildSiteMenus(
  language: Language,
  written: Language,
  tree: PageTree,
  index: PageIndex,
): { main: NavItem[]; footer: NavItem[] } {
  const top = tree.root.children.filter(({ page }) => page && !page.settings.hidden);
  const sections = top.filter(({ children }) => children.length > 0);
  const inHeader = new Set([...sections, ...top].slice(0, mostInHeader));
  const list = (nodes: PageNode[]) =>
    nodes.map(
      (node): NavItem => ({
        title: nodeLabel(node),
        kind: "page",
        url: node.url,
        items: [],
        ...(node.page && foreignTitle(node.page)),
      }),
    );
  const { settings } = language;
  const declare = (name: "navigation" | "footer") => {
    const items = buildLinkList(settings[name], index);
    const isOwn = language.code === written.code || language.own.includes(name);
    return isOwn ? items : translateLinkList(items, { language, written }, index);
  };
  const isDeclared = settings.navigation.length > 0;
  const declaredFooter = declare("footer");
  return {
    main: isDeclared ? declare("navigation") : list(top.filter((node) => inHeader.has(node))),
    footer:
      isDeclared || declaredFooter.length > 0
        ? declaredFooter
        : list(top.filter((node) => !inHeader.has(node)).slice(0, mostInFooter)),
  };
}

/** A flat list of links as `site.yaml` has them (main navigation, footer), without those to pages that are not published today. */
function buildLinkList(
  links: LanguageSettings["navigation"],
  { withheld }: Pick<PageIndex, "withheld">,
): NavItem[] {
  return links
    .filter(({ link }) => !withheld.has(link.replace(/#.*$/s, "")))
    .map(({ title, link }) => ({
      title,
      kind: isOutside(link) ? "outside" : "page",
      url: link,
      items: [],
    }));
}

/**
 * The same list for the pages of another language than the one in which it is written: pages are those of that language, under the name
 * that they have there. A part of a page may be called otherwise in a translation.
 */
function translateLinkList(
  items: NavItem[],
  { language, written }: { language: Language; written: Language },
  { byUrl, translations }: PageIndex,
): NavItem[] {
  return items.map((item): NavItem => {
    const [path = "", anchor] = item.url?.split("#") ?? [];
    const target = byUrl.get(path);
    const page = target && findTranslation(target, language.code, translations);
    const foreign = { ...item, language: inLanguage(written) };
    if (!page) return foreign;
    if (page.original) return { ...foreign, url: anchor === undefined ? page.url : `${page.url}#${anchor}` };
    return anchor === undefined
      ? { ...item, title: page.label, url: page.url }
      : { ...foreign, url: page.url };
  });
}
