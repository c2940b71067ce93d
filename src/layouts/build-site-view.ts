import type { Content } from "../content/content.ts";
import { isFindable } from "../content/is-findable.ts";
import { cutSlashes } from "../site/paths.ts";
import type { Site } from "../site/site.ts";
import { type AlternatesContext, listAlternates } from "./list-alternates.ts";
import type { SiteView } from "./site-view.ts";

/** Builds everything that the templates of `robots.txt`, the sitemap and the like may read. */
export function buildSiteView(
  { mode, settings, languages }: Site,
  { pages, data, translations }: Pick<Content, "pages" | "data" | "translations">,
  navigation: AlternatesContext,
): SiteView {
  const { title, description, email, organisation, security } = settings;
  const url = settings.url && cutSlashes(settings.url);
  const full = (path: string) => (url ?? "") + encodeURI(path);
  return {
    site: { title, description, url, email, organisation },
    languages: languages.map(({ code }) => code),
    isPublic: mode === "build",
    pages: pages
      .filter(isFindable)
      .sort((a, b) => (a.url < b.url ? -1 : 1))
      .map((page) => ({
        title: page.title,
        url: full(page.url),
        language: page.language.code,
        alternates: listAlternates(page, translations, navigation, full),
        updated: page.updated,
      })),
    security: security && {
      contact: security.contact.includes("://") ? security.contact : `mailto:${security.contact}`,
      expires: security.expires,
      // At the top of the host, wherever the site begins.
      url: settings.url ? new URL("/.well-known/security.txt", settings.url).href : null,
    },
    data: Object.fromEntries([...data.lists].map(([name, { value }]) => [name, value])),
  };
}
