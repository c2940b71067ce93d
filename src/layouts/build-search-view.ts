import type { Page } from "../content/page.ts";
import { buildSiteMap } from "../navigation/build-site-map.ts";
import { type Menu, menuAt } from "../navigation/menu.ts";
import type { ViewContext } from "./layout-context.ts";
import type { PageView } from "./page-view.ts";

/** What a page says of the search: where it is, and on the page that lists all pages their list, its addresses still site paths. */
export function buildSearchView(
  { url, language, layout }: Page,
  { site, navigation, search }: ViewContext,
): { search: PageView["site"]["search"]; siteMap: Menu } {
  const script = search?.[language.code];
  const siteMap = navigation.siteMaps.get(language.code);
  const tree = layout === "site-map" && navigation.trees.get(language.code);
  return {
    search:
      script && siteMap ? { siteMap: site.address(siteMap, url), script: site.address(script, url) } : null,
    siteMap: menuAt(tree ? buildSiteMap(tree) : [], url),
  };
}
