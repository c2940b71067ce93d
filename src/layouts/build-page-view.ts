import { dataOf } from "../content/content.ts";
import { findDrawings } from "../content/find-drawings.ts";
import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import { buildOnThisPage } from "../navigation/build-on-this-page.ts";
import { type Menu, unmarkedMenu } from "../navigation/menu.ts";
import { inLanguage, type NavItem } from "../navigation/nav-item.ts";
import { formatDay } from "../site/format-day.ts";
import { addressLogo } from "./address-logo.ts";
import { addressMenu } from "./address-menu.ts";
import { bodyContext } from "./body-context.ts";
import { buildAction } from "./build-action.ts";
import { buildAnnouncements } from "./build-announcements.ts";
import { buildHead } from "./build-head.ts";
import { buildSearchView } from "./build-search-view.ts";
import { buildSourceUrls } from "./build-source-urls.ts";
import { buildTranslationView } from "./build-translation-view.ts";
import { drawPicture } from "./draw-picture.ts";
import { layOutBody } from "./lay-out-body.ts";
import type { ViewContext } from "./layout-context.ts";
import { markTranslation } from "./mark-translation.ts";
import type { PageView } from "./page-view.ts";
import { showMark } from "./show-mark.ts";

/** Builds everything that a template may read about one page. */
export function buildPageView(page: Page, body: Body, context: ViewContext): PageView {
  const { site, content, navigation, assets, images } = context;
  const { language, original } = page;
  const { settings } = language;
  const address = (to: string) => site.address(to, page.url);
  const addressed = (menu: Menu) => addressMenu(menu, site, page.url);
  const link = (item: NavItem): NavItem => ({ language: null, ...item, url: item.url && address(item.url) });
  const { breadcrumbs, news, ...around } = navigation.around(page);
  const { search, siteMap } = buildSearchView(page, context);
  const drawing = findDrawings(page, site.settings)[0];
  const writeDay = (iso: string | null | undefined) => (iso ? { iso, text: formatDay(iso, language) } : null);
  const home = navigation.homes.get(language.code) ?? "/";
  const leading = page.settings.picture;
  const [first = language] = site.languages;
  const copied = context.copied.get(page.id);
  const head = buildHead(page, body, context, { home, breadcrumbs, news });
  const foreign = inLanguage(original?.language ?? copied?.language ?? language);

  return {
    layout: `${page.layout}.njk`,
    url: page.url,
    language: {
      code: language.code,
      dir: language.dir,
      name: language.name,
      digits: language.digits === "latn" ? null : language.digits,
    },
    ...buildTranslationView(page, content.translations, navigation, address),
    words: language.words,
    site: {
      title: settings.title,
      description: settings.description,
      descriptionLanguage:
        language.code !== first.code && settings.description === first.settings.description
          ? inLanguage(first)
          : null,
      home: address(home),
      logo: addressLogo(assets.logo, address),
      email: settings.email,
      organisation: settings.organisation,
      navigation: addressed(around.main),
      footer: addressed(around.footer),
      search,
    },
    head,
    announcements: buildAnnouncements(page, context, address),
    page: {
      title: page.title,
      titleLanguage: original || copied?.title ? foreign : null,
      drawing: drawing ? showMark(drawing.name, assets, address, "head") || null : null,
      picture: leading
        ? drawPicture(leading, page, navigation.index, images, address, { leads: true })
        : null,
      credit: leading?.credit ?? null,
      lead: page.settings.lead ?? null,
      leadLanguage: original || copied?.lead ? foreign : null,
      action: buildAction(page, navigation.index, address),
      date: writeDay(page.settings.date),
      draft: page.draft,
      updated: writeDay(page.updated),
      ...buildSourceUrls(page, news, context),
      fields: page.fields,
    },
    body: markTranslation(layOutBody(page, body, bodyContext(page, context)), page, body, context),
    picture: (file, alt) => drawPicture({ file, alt }, page, navigation.index, images, address),
    breadcrumbs: breadcrumbs.map(link),
    sidenav: around.sidenav.items.length > 0 ? addressed(around.sidenav) : null,
    onThisPage: unmarkedMenu(page.sidenav?.length === 0 ? [] : buildOnThisPage(body.headings, page, copied)),
    siteMap: addressed(siteMap),
    previous: around.previous && link(around.previous),
    next: around.next && link(around.next),
    data: Object.fromEntries([...dataOf(content, language).lists].map(([name, file]) => [name, file.value])),
    preview: site.mode === "preview-address" ? { published: head.canonical } : null,
  };
}
