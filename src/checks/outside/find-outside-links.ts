import type { Content } from "../../content/content.ts";
import type { FactsById } from "../../markdown/body.ts";
import type { SourceText, Span } from "../../problems/source-text.ts";
import type { Site } from "../../site/site.ts";

/** A link to another website, and where its address stands. */
export interface OutsideLink {
  source: SourceText;
  url: string;
  address: Span;
}

/** The links by http or https that lead away from a site: those of its pages, of its menus and of its lists of data. */
export function findOutsideLinks(site: Site, content: Content, bodies: FactsById): OutsideLink[] {
  const ofPages = content.pages.flatMap(({ id, source }) =>
    (bodies.get(id)?.links ?? []).map(({ href, address }) => ({ source, url: href, address })),
  );
  const { source, spanOf } = site.settingsFile;
  const ofMenus = (["navigation", "footer"] as const).flatMap((menu) =>
    site.settings[menu].map(({ link }, at) => ({ source, url: link, address: spanOf([menu, at, "link"]) })),
  );
  const ofLists = [...content.data.lists.values()].flatMap((list) => findInText(list.source));
  return [...ofPages, ...ofMenus, ...ofLists]
    .filter(({ url }) => /^https?:\/\//i.test(url) && URL.canParse(url))
    .map((link) => ({ ...link, url: link.url.replace(/#.*$/s, "") }));
}

/** The addresses in a file of data, comments left out. */
function findInText(source: SourceText): OutsideLink[] {
  const bare = source.text.replace(/(^|\s)#.*$/gm, (comment) => " ".repeat(comment.length));
  return [...bare.matchAll(/https?:\/\/[^\s"'<>]+/g)].map(({ 0: url, index }) => ({
    source,
    url,
    address: { start: index, end: index + url.length },
  }));
}
