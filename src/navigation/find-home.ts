import type { Page } from "../content/page.ts";
import { findTranslation } from "../content/translations.ts";
import type { Site } from "../site/site.ts";
import type { PageIndex } from "./page-index.ts";

/** The address that `/` leads to: as `site.yaml` says, else the topmost page of the default language; `null` without pages. */
export function findHome({ languages }: Pick<Site, "languages">, pages: Page[]): string | null {
  const [first] = languages;
  if (first && first.settings.home !== null) return first.settings.home;
  const own = pages.filter(({ url, language }) => language.code === first?.code && url.endsWith("/"));
  return findTop(own) ?? findTop(pages.filter(({ url }) => url.endsWith("/")));
}

/**
 * The address that the site's name leads to in each language, by its code; `pages` are those of each. Where only one has any, `/` is
 * its door, unless that is a larger site's.
 */
export function findHomes(
  { languages, settings: { sharedAddress } }: Pick<Site, "languages" | "settings">,
  pages: Map<string, Page[]>,
  { byUrl, translations }: Pick<PageIndex, "byUrl" | "translations">,
): Map<string, string> {
  const spoken = languages.filter(({ code }) => pages.get(code)?.length);
  return new Map(
    languages.map(({ code, settings: { home } }) => {
      const hasOwn = sharedAddress || spoken.length > 1;
      if (home === null) return [code, (hasOwn && findTop(pages.get(code) ?? [])) || "/"];
      const page = byUrl.get(home);
      return [code, (page && findTranslation(page, code, translations))?.url ?? home];
    }),
  );
}

/** The address with the fewest steps, the first of several. */
function findTop(pages: Page[]): string | null {
  let top: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { url } of pages) {
    const depth = countSteps(url, least);
    if (depth >= least) continue;
    top = url;
    least = depth;
  }
  return top;
}

/** The steps of an address, as far as it has fewer than so many. */
function countSteps(url: string, most: number): number {
  let steps = 0;
  for (let at = url.indexOf("/"); at >= 0 && steps < most; at = url.indexOf("/", at + 1)) steps++;
  return steps;
}
