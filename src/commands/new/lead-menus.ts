import { type Document, isMap, isScalar, isSeq, type YAMLSeq } from "yaml";

/** Where menus are to lead: to pages of another language, each by its name there. */
export interface Lead {
  /** The folders of the languages, as they stand in addresses. */
  from: string;
  to: string;
  /** The address of a page and what it is called in menus, by the way of its file; `null` where there is none. */
  find(way: string): { address: string; title: string | null } | null;
}

/** Makes the start page and the menus of `site.yaml` lead to another language, where its words don't stand there already. */
export function leadMenus(document: Document, own: Document, { from, to, find }: Lead): void {
  const lead = (link: unknown): ReturnType<Lead["find"]> => {
    if (!isScalar(link) || typeof link.value !== "string") return null;
    const way = link.value.startsWith(`/${from}/`)
      ? `/${to}/${link.value.slice(from.length + 2)}`
      : link.value;
    const found = find(way);
    link.value = found?.address ?? way;
    return found;
  };
  if (!own.has("home")) lead(document.get("home", true));
  const leadEntries = (menu: YAMLSeq): void => {
    for (const item of menu.items.filter(isMap)) {
      const title = item.get("title", true);
      const name = lead(item.get("link", true))?.title;
      if (name && isScalar(title)) title.value = name;
      const below = item.get("items");
      if (isSeq(below)) leadEntries(below);
    }
  };
  const menus = document.get("menus");
  const side = isMap(menus) ? menus.items.map(({ key }) => ["menus", String(key)]) : [];
  for (const path of [["navigation"], ["footer"], ...side]) {
    const menu = document.getIn(path);
    if (!own.hasIn(path) && isSeq(menu)) leadEntries(menu);
  }
}
