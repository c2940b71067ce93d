import { hash } from "node:crypto";
import { isFindable } from "../content/is-findable.ts";
import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import type { Translation } from "../content/translations.ts";
import { bodyContext } from "../layouts/body-context.ts";
import { buildAnnouncements } from "../layouts/build-announcements.ts";
import { buildSearchView } from "../layouts/build-search-view.ts";
import { buildTranslationView } from "../layouts/build-translation-view.ts";
import { describeBlocks } from "../layouts/describe-blocks.ts";
import { createBodyFiller } from "../layouts/lay-out-body.ts";
import type { LayoutContext } from "../layouts/layout-context.ts";
import { listHeadFeeds } from "../layouts/list-head-feeds.ts";
import { nameNewPage } from "../layouts/name-new-page.ts";
import type { PageFacts } from "../markdown/body.ts";
import { resolveEntry } from "../navigation/build-sidenav.ts";
import { type Menu, unmarkedMenu } from "../navigation/menu.ts";
import type { NavItem } from "../navigation/nav-item.ts";
import { resolveLink } from "../navigation/resolve-link.ts";

/**
 * A digest of everything that the HTML of a page is made from, found without making it: its source and settings, its place
 * among the others, what the marks of its body stand for, and what all pages share (`context.digest`). Addresses are site
 * paths here: what becomes of them follows from the page's own address and from what is shared.
 */
export function buildLayoutKey(page: Page, body: PageFacts, context: LayoutContext): string {
  const { id, url, language, layout, title, label, draft, updated, settings, fields } = page;
  const { main, footer, sidenav, breadcrumbs, previous, next, news } = context.navigation.around(page);
  const siteMap = layout === "site-map" ? buildSearchView(page, context).siteMap : noMenu;
  // What is text anyway is put together as text: half the time of a list that is written down as a whole.
  const free = [
    [body.values, nameTranslations(page, context), draft, updated, settings, fields],
    context.cards.get(textPage(page).id),
    [title, label, nameItem(previous), nameItem(next)],
    news && listHeadFeeds(news, "", (to) => to),
    settings.action && target(settings.action.link, page, context),
    listFillings(page, body, context),
    buildAnnouncements(page, context, (to) => to),
    context.copied.get(page.id),
    context.site.settings.repository && nameNewPage(page, news, context.navigation, context.site.today),
  ];
  return hash(
    "sha256",
    `${context.digest} ${page.source.digest} ${language.code} ${layout}
${id}\n${url}\n${nameMenu(main)}\n${nameMenu(footer)}\n${nameMenu(sidenav)}\n${nameMenu(siteMap)}\n${nameMenu(unmarkedMenu(breadcrumbs))}
${JSON.stringify(free)}`,
  );
}

/** A menu by its list, which many pages share, and by the entries that the page marks in it. */
function nameMenu({ items, current, open }: Menu): string {
  if (items.length === 0) return "";
  const digest = digests.get(items) ?? hash("sha256", JSON.stringify(items));
  digests.set(items, digest);
  const marks = open.map(({ title, url }) => url ?? title);
  return `${digest} ${current?.url} ${marks.join(" ")}`;
}

const noMenu = unmarkedMenu([]);
const digests = new WeakMap<object, string>();

function nameItem(item: NavItem | null): unknown {
  return item && [item.title, item.url, item.language];
}

/** The page in all languages, which all of them share, the one of which it is shown in the place, and what it shows of the start pages. */
function nameTranslations(page: Page, { content: { translations }, navigation }: LayoutContext): unknown {
  const { index, homes } = navigation;
  const own = [nameList(translations.of(page)), page.original?.url, index.byUrl.get("/")?.layout];
  // Only the pages that stand for no other show titles of the start pages.
  if (page.url !== "/" && page.url.endsWith("/")) return own;
  const { translations: offered } = buildTranslationView(page, translations, navigation, (to) => to);
  const start = index.byUrl.get([...homes.values()][0] ?? "");
  return [own, offered, start && nameList(translations.of(start))];
}

/** What is said of a page in all languages: shorter than many a digest of it would take to make. */
function nameList(list: readonly Translation[]): string | null {
  if (list.length === 0) return null;
  const name = digests.get(list) ?? JSON.stringify(list.map(nameTranslation));
  digests.set(list, name);
  return name;
}

/** Search engines hear only of those that may be found. */
function nameTranslation({ language, page }: Translation): unknown {
  return [language.code, page.url, page.original?.url, isFindable(page)];
}

/** What an action leads to; it is not shown where that is not published. */
function target(link: string, page: Page, { navigation: { index } }: LayoutContext): unknown {
  return [resolveLink(link, page, index).kind === "withheld", resolveEntry(link, page, index).url];
}

/** What the marks of the body stand for. */
function listFillings(page: Page, body: PageFacts, context: LayoutContext): unknown {
  const { index } = context.navigation;
  let hasFiles = body.images.length + body.blocks.length > 0;
  const fillings: unknown[] = body.links.map(({ href }) => {
    const { kind, url } = resolveLink(href, page, index);
    hasFiles ||= kind === "file";
    return kind === "withheld" ? null : url;
  });
  if (!hasFiles) return fillings;
  const filler = createBodyFiller(page, body, bodyContext(page, context));
  // Beside a link to a file stands how large it is.
  for (const n of body.links.keys()) fillings.push(filler.size(n));
  for (const [n, { element }] of body.images.entries())
    fillings.push([filler.file(n), element === "img" && filler.image(n)]);
  for (const n of body.blocks.keys()) fillings.push([filler.block(n)]);
  fillings.push(describeBlocks(page, body, context));
  return fillings;
}
