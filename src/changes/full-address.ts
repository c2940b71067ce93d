import { siteOrigin } from "./built-site.ts";

/** The full address of what a page at `url` names by `href`, the same for a build that is read from a disk; `href` itself where it is none. */
export function fullAddress(href: string, url: string): string {
  if (!URL.canParse(href, siteOrigin + url)) return href;
  const full = new URL(href, siteOrigin + url);
  if (full.origin === siteOrigin) full.pathname = full.pathname.replace(/\/index\.html$/, "/");
  return full.href;
}
