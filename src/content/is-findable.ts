import type { Page } from "./page.ts";

/** Whether a page may be found: by search engines, by the site's own search and in its site map. */
export function isFindable({ url, settings, draft }: Page): boolean {
  return url.endsWith("/") && !settings.noindex && !draft;
}
