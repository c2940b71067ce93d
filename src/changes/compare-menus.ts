import type { Menu, MenuEntry } from "./built-site.ts";
import { findHunks } from "./find-hunks.ts";

/** What became of one entry of a menu. */
export interface MenuChange {
  menu: string;
  kind: "new" | "gone" | "renamed" | "moved" | "redirected";
  title: string;
  /** Its title before, if it was renamed. */
  before: string | null;
  /** Where it stands now: below which entry, and after which; `null` for the top and for the first place. */
  below: string | null;
  after: string | null;
}

/** An entry with what ties it to its counterpart in the other menu. */
interface Placed {
  entry: MenuEntry;
  id: string;
  /** Id of the entry above it; empty at the top. */
  parent: string;
}

/** What is different between a menu and what it was; entries are the same if they lead to the same address. */
export function compareMenus(old: Menu, now: Menu): MenuChange[] {
  const olds = place(old.entries, identify(old.entries));
  const news = place(now.entries, pair(olds, now.entries));
  const before = new Map(olds.map((placed) => [placed.id, placed]));
  const after = new Map(news.map((placed) => [placed.id, placed]));
  const moved = findMoved(olds, news);
  const tell = ({ entry, id, parent }: Placed, kind: MenuChange["kind"]): MenuChange => ({
    menu: now.name,
    kind,
    title: entry.title,
    before: kind === "renamed" ? (before.get(id)?.entry.title ?? null) : null,
    below: kind === "new" || kind === "moved" ? (entry.above.at(-1) ?? null) : null,
    after: kind === "new" || kind === "moved" ? findPrevious(news, id, parent) : null,
  });
  return [
    ...news.flatMap((placed) => {
      const was = before.get(placed.id);
      if (!was) return [tell(placed, "new")];
      const isRenamed = was.entry.title !== placed.entry.title;
      const isRedirected = was.entry.url !== placed.entry.url;
      return [
        ...(isRenamed ? [tell(placed, "renamed")] : []),
        ...(moved.has(placed.id) ? [tell(placed, "moved")] : []),
        ...(isRedirected ? [tell(placed, "redirected")] : []),
      ];
    }),
    ...olds.filter(({ id }) => !after.has(id)).map((placed) => tell(placed, "gone")),
  ];
}

/** An id an entry: its address, or the words of a heading, with a number where a menu has it more than once. */
function identify(entries: MenuEntry[]): string[] {
  const times = new Map<string, number>();
  return entries.map(({ url, title }) => {
    const key = url ?? `heading ${title}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key} ${time}`;
  });
}

/** The ids of the entries, with those of old ones that have the same words at the same place and lead elsewhere now. */
function pair(olds: Placed[], entries: MenuEntry[]): string[] {
  const ids = identify(entries);
  const known = new Set(olds.map(({ id }) => id));
  const nameOf = ({ title, above }: MenuEntry) => JSON.stringify([...above, title]);
  const left = olds.filter(({ id }) => !ids.includes(id));
  return ids.map((id, index) => {
    if (known.has(id)) return id;
    const at = left.findIndex(({ entry }) => nameOf(entry) === nameOf(entries[index] as MenuEntry));
    return at < 0 ? id : (left.splice(at, 1)[0] as Placed).id;
  });
}

function place(entries: MenuEntry[], ids: string[]): Placed[] {
  const way: string[] = [];
  return entries.map((entry, index) => {
    const depth = entry.above.length;
    const id = ids[index] as string;
    way.length = depth;
    way[depth] = id;
    return { entry, id, parent: way[depth - 1] ?? "" };
  });
}

/** Ids of the entries that stand below another entry now, or at another place among those that stayed. */
function findMoved(olds: Placed[], news: Placed[]): Set<string> {
  const parents = new Map(olds.map(({ id, parent }) => [id, parent]));
  const stayed = news.filter(({ id, parent }) => parents.get(id) === parent);
  const stayedIds = new Set(stayed.map(({ id }) => id));
  const moved = news.filter(({ id }) => parents.has(id) && !stayedIds.has(id)).map(({ id }) => id);
  for (const above of new Set(stayed.map(({ parent }) => parent))) {
    const order = (list: Placed[]) =>
      list.filter(({ id, parent }) => parent === above && stayedIds.has(id)).map(({ id }) => id);
    for (const { added } of findHunks(order(olds), order(news))) moved.push(...added);
  }
  return new Set(moved);
}

function findPrevious(news: Placed[], id: string, parent: string): string | null {
  const siblings = news.filter((placed) => placed.parent === parent);
  return siblings[siblings.findIndex((placed) => placed.id === id) - 1]?.entry.title ?? null;
}
