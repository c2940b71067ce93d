import { dataOf, listShown } from "../content/content.ts";
import { makeDataPage } from "../content/make-data-page.ts";
import type { Page } from "../content/page.ts";
import { textLanguage, textPage } from "../content/text-page.ts";
import { findTranslation } from "../content/translations.ts";
import { choosePages } from "../navigation/choose-pages.ts";
import { findHome } from "../navigation/find-home.ts";
import { flattenItems } from "../navigation/flatten-items.ts";
import type { NavItem } from "../navigation/nav-item.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { createProblem } from "../problems/create-problem.ts";
import { doorAddresses } from "../site/door-addresses.ts";
import type { Rule, SiteFacts } from "./rule.ts";

/** A page to which no menu and no link leads. */
export const pageUnreachable: Rule = {
  id: "page-unreachable",
  level: "notice",
  summary: "No menu and no text leads to the page, so visitors don't find it.",
  example: { wrong: "hidden: true, and no link to the page", right: "hidden: false" },
  checkSite: (facts) => {
    // One that can't be read today may lead to it.
    if (facts.content.unreadable.size > 0) return [];
    const unreached = findUnreached(facts);
    return facts.content.pages
      .filter((page) => unreached.has(page.url) && !page.settings.noindex)
      .map(({ source, title, settings }) =>
        createProblem(pageUnreachable, source, {
          span: null,
          message: `No menu and no text leads to "${title}".`,
          hint: settings.hidden
            ? "Link to it from another page, or take away its `hidden: true`."
            : settings.date
              ? "Link to it, or write the lines ::: pages and ::: on the page of its section, which list its news."
              : "Link to it from another page or from a menu.",
        }),
      );
  },
};

/** The addresses that a visitor can't come to from the start page of a language by menus and links. */
function findUnreached({ site, content, bodies, navigation }: SiteFacts): Set<string> {
  const { index } = navigation;
  const choice = { ...navigation, today: site.today };
  const parts = listShown(content).filter(({ part }) => part);
  const unreached = new Set(
    listShown(content)
      .map(({ url }) => url)
      .filter((url) => url.endsWith("/")),
  );
  const waiting: Page[] = [];
  const withLinks: Page[] = [];
  const reach = (url: string | null): void => {
    const page = url !== null && unreached.delete(url) && index.byUrl.get(url);
    if (page) waiting.push(page);
  };
  reach(findHome(site, content.pages));
  for (const door of [...doorAddresses(site.languages), ...navigation.homes.values()]) reach(door);
  if (site.settings.search) for (const url of navigation.siteMaps.values()) reach(url);
  // Without a main menu every section is an entrance.
  const trees = site.languages.flatMap(({ code, settings }) =>
    settings.navigation ? [] : (navigation.trees.get(code) ?? []),
  );
  const sections = trees.flatMap(({ root }) => root.children.filter(({ children }) => children.length > 0));
  for (const { page, children } of sections) {
    if (page?.settings.hidden) continue;
    reach((page ?? children.find((child) => child.page)?.page)?.url ?? null);
  }
  const followed = new Set<NavItem[]>();
  const followMenus = (page: Page) => {
    for (const items of navigation.listsAround(page)) {
      // A section's pages share their lists.
      if (followed.has(items)) continue;
      followed.add(items);
      for (const { url } of flattenItems(items)) reach(url);
    }
    for (const { page: other } of content.translations.of(page)) reach(other.url);
    withLinks.push(page);
  };
  const followLinks = (page: Page) => {
    const { links = [], blocks = [] } = bodies.get(textPage(page).id) ?? {};
    const { forms, texts } = dataOf(content, textLanguage(page));
    // Who sends a form is led to the page that thanks.
    const thanks = blocks.flatMap(({ name, words }) =>
      name === "form" ? (forms.get(words)?.form.thanks ?? []) : [],
    );
    const follow = (href: string, from: Page) => {
      const target = resolveLink(href, from, index);
      if (target.kind === "page") reach(target.page.url);
    };
    for (const { href } of links) follow(href, page);
    for (const { name, options, words } of blocks) {
      // Links in a text that pages share count from the top of the content.
      const shared = name === "text" ? bodies.get(`${texts?.get(words)?.source.path} text`) : undefined;
      for (const { href } of shared?.links ?? []) follow(href, makeDataPage(textLanguage(page)));
      if (name !== "pages") continue;
      for (const one of choosePages(options, textPage(page), choice).pages)
        reach((findTranslation(one, page.language.code, index.translations) ?? one).url);
    }
    for (const { url, part } of parts) if (part?.of === textPage(page).id) reach(url);
    for (const href of thanks) follow(href, page);
  };
  // Menus lead to all pages of most sites; then nobody needs to know where ten thousand links lead.
  while (unreached.size > 0) {
    const next = waiting.pop();
    const further = next ? undefined : withLinks.pop();
    if (next) followMenus(next);
    else if (further) followLinks(further);
    else break;
  }
  return unreached;
}
