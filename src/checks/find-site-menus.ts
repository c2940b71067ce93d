import type { SourceText, Span } from "../problems/source-text.ts";
import type { WrittenFile } from "../site/site.ts";

/** A side menu in a `site.yaml`, with where its name and its links stand. */
interface SiteMenu {
  name: string;
  source: SourceText;
  span: Span;
  links: { link: string; span: Span }[];
}

/** The side menus that pages can name, of the site and of its languages. */
export function findSiteMenus(written: WrittenFile[]): SiteMenu[] {
  return written.flatMap(({ kind, source, texts }) => {
    const menus = new Map<string, SiteMenu>();
    for (const { path, value: link, span } of kind === "site" ? texts : []) {
      const [setting, name] = path.map(String);
      if (setting !== "menus" || name === undefined) continue;
      const start = source.text.lastIndexOf(name, span.start - name.length);
      const menu = menus.get(name) ?? { name, source, span: { start, end: start + name.length }, links: [] };
      menus.set(name, menu);
      if (path.at(-1) === "link") menu.links.push({ link, span });
    }
    return [...menus.values()];
  });
}
