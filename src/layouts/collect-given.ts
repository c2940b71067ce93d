import { flattenItems } from "../navigation/flatten-items.ts";
import type { NavItem } from "../navigation/nav-item.ts";
import { oncePer } from "../problems/once-per.ts";
import type { PageView } from "./page-view.ts";

const outside = /^(?:[a-z][a-z\d+.-]*:|\/\/|$)/i;

/** What tells whether an address was given to the template, or leaves the site. Whatever gave it has looked where it leads. */
export function collectGiven({
  site,
  translations,
  notice,
  head,
  page,
  breadcrumbs,
  sidenav,
  onThisPage,
  siteMap,
  previous,
  next,
}: PageView) {
  const menus = [site.navigation, site.footer, sidenav, siteMap].flatMap((menu) =>
    menu && menu.items.length > 0 ? [addressesOf(menu.items)] : [],
  );
  const single = new Set([
    site.home,
    site.search?.siteMap,
    site.search?.script,
    notice?.url,
    page.action?.url,
    page.editUrl,
    page.addUrl,
    ...translations.map(({ url }) => url),
    ...head.styles,
    ...head.scripts,
    ...head.fonts,
    head.icon,
    head.touchIcon,
    head.manifest,
    ...[...breadcrumbs, previous, next, ...flattenItems(onThisPage.items)].map((item) => item?.url),
  ]);
  return (address: string): boolean => {
    const read = address.includes("&") ? address.replaceAll("&amp;", "&") : address;
    return single.has(read) || menus.some((menu) => menu.has(read)) || outside.test(read);
  };
}

/** The addresses of a list, which many pages share. */
const addressesOf = oncePer((items: NavItem[]) => new Set(flattenItems(items).map(({ url }) => url)));
