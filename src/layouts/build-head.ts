import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import type { Body } from "../markdown/body.ts";
import type { PagePlace } from "../navigation/build-navigation.ts";
import { cutSlashes } from "../site/paths.ts";
import { addressAssets } from "./address-assets.ts";
import { buildAnalytics } from "./build-analytics.ts";
import { buildJsonLd } from "./build-json-ld.ts";
import { buildShare } from "./build-share.ts";
import { describeBlocks } from "./describe-blocks.ts";
import type { ViewContext } from "./layout-context.ts";
import { listAlternates } from "./list-alternates.ts";
import { listHeadFeeds } from "./list-head-feeds.ts";
import type { PageView } from "./page-view.ts";

/** What stands in the head of a page, for browsers, search engines and where its link is shared. `home` is the site path of the start page in its language. */
export function buildHead(
  page: Page,
  body: Body,
  context: ViewContext,
  { home, breadcrumbs, news }: Pick<PagePlace, "breadcrumbs" | "news"> & { home: string },
): PageView["head"] {
  const { site, content, navigation, assets, cards, csp } = context;
  const { language, original } = page;
  const { settings } = language;
  const description = page.settings.description ?? page.settings.lead ?? null;
  const address = (to: string) => site.address(to, page.url);
  const base = site.settings.url;
  const origin = base ? `${cutSlashes(base)}/` : undefined;
  const absolute = (path: string) => new URL(path.slice(1), origin).href;
  // The page for missing pages stands in for many addresses, and has none that is worth finding.
  const canonical = origin === undefined || !page.url.endsWith("/") ? null : absolute(textPage(page).url);
  const card = cards.get(textPage(page).id);
  return {
    title: page.title === settings.title ? page.title : `${page.title} · ${settings.title}`,
    description,
    canonical,
    alternates: canonical === null ? [] : listAlternates(page, content.translations, navigation, absolute),
    feeds: canonical === null || !news ? [] : listHeadFeeds(news, settings.title, address),
    noindex: (page.settings.noindex ?? false) || !page.url.endsWith("/") || site.mode === "preview-address",
    csp,
    // What its original says of itself holds for both.
    jsonLd:
      canonical === null || original
        ? null
        : buildJsonLd({
            page,
            body,
            settings,
            home,
            canonical,
            description,
            breadcrumbs,
            absolute,
            isNews: news !== null,
            things: describeBlocks(page, body, context),
            card: card === undefined ? null : absolute(card),
          }),
    share:
      canonical === null
        ? null
        : buildShare(page, {
            url: canonical,
            description,
            siteName: settings.title,
            card: card === undefined ? null : absolute(card),
          }),
    ...addressAssets(assets, page, address),
    analytics: buildAnalytics(site, settings, address),
  };
}
