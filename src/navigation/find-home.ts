import type { Page } from "../content/page.ts";
import type { Site } from "../site/site.ts";

/** The address that `/` and the site's name lead to: as `site.yaml` says, else the topmost page of the default language; `null` without pages. */
export function findHome(
  { settings, languages }: Pick<Site, "settings" | "languages">,
  pages: Page[],
): string | null {
  if (settings.home !== null) return settings.home;
  const own = pages.filter(({ url, language }) => language.code === languages[0]?.code && url.endsWith("/"));
  return findTop(own) ?? findTop(pages.filter(({ url }) => url.endsWith("/")));
}

/** The address with the fewest steps, the first of several. */
function findTop(pages: Page[]): string | null {
  let top: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { url } of pages) {
    const depth = url.split("/").length;
    if (depth >= least) continue;
    top = url;
    least = depth;
  }
  return top;
}
