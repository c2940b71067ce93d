import type { Page } from "../content/page.ts";
import type { Site } from "../site/site.ts";

/** The address that `/` and the site's name lead to: as `site.yaml` says, else the topmost page of the default language; `null` without pages. */
export function findHome(
  { settings, languages }: Pick<Site, "settings" | "languages">,
  pages: Page[],
): string | null {
  if (settings.home !== null) return settings.home;
  const all = pages.filter(({ url }) => url.endsWith("/"));
  const own = all.filter(({ language }) => language.code === languages[0]?.code);
  const [first = null, ...rest] = (own.length > 0 ? own : all).map(({ url }) => url);
  return rest.reduce((top, url) => (top !== null && depth(url) < depth(top) ? url : top), first);
}

function depth(url: string): number {
  return url.split("/").length;
}
