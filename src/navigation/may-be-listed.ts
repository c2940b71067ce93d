import type { Page } from "../content/page.ts";

/** Whether lists show a page, as menus do and search engines may. */
export function mayBeListed({ url, settings, part }: Page): boolean {
  return url.endsWith("/") && !settings.hidden && !settings.noindex && !part;
}
