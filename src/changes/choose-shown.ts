import type { BuiltPage, BuiltSite } from "./built-site.ts";
import type { PageChange } from "./compare-pages.ts";
import type { SiteChanges } from "./site-changes.ts";

/** A page to be shown as it was and as it is. */
export interface ShownPage {
  kind: "changed" | "moved" | "new" | "gone" | "example";
  before: BuiltPage | null;
  now: BuiltPage | null;
  change: PageChange | null;
  /** Where the address of one that is gone leads now; `null` where it leads nowhere. */
  leadsTo: string | null;
}

/** Pages to be shown, and how many others are different. */
export interface Shown {
  pages: ShownPage[];
  others: number;
}

const most = 20;

/**
 * Chooses which pages show best what a change does: one of each layout, then others in their order, those of the site's main language
 * first. Where menus, announcements or the look differ, a page of each layout that is not among them stands for those.
 */
export function chooseShown(old: BuiltSite, now: BuiltSite, changes: SiteChanges): Shown {
  const { changed, added, gone } = changes;
  const languages = count(now, ({ language }) => language);
  const frames = count(now, ({ layout }) => layout);
  const wanted = [
    [...changed.filter(({ onlyMarkup }) => !onlyMarkup), ...added, ...gone],
    changed.filter(({ onlyMarkup }) => onlyMarkup),
  ].flatMap((pages) =>
    sortByCount(
      pages.map((page) => describe(page, old, now)),
      languages,
      languageOf,
    ),
  );
  const layouts = new Set(wanted.filter(({ before }) => before).map(layoutOf));
  const others = findExamples(old, now, changes).filter((page) => !layouts.has(layoutOf(page)));
  const examples = sortByCount(sortByCount(others, frames, layoutOf), languages, languageOf);
  const ofEachLayout = putLayoutsFirst(examples).slice(0, new Set(examples.map(layoutOf)).size);
  const pages = [...putLayoutsFirst(wanted), ...ofEachLayout].slice(0, most);
  return { pages, others: Math.max(wanted.length - most, 0) };
}

type Told = SiteChanges["changed" | "added" | "gone"][number];

function describe(page: Told, old: BuiltSite, now: BuiltSite): ShownPage {
  const change = "onlyMarkup" in page ? page : null;
  const before = old.pages.get(change?.movedFrom ?? page.url) ?? null;
  const after = "leadsTo" in page ? null : (now.pages.get(page.url) ?? null);
  const kind = change ? (change.movedFrom === null ? "changed" : "moved") : after ? "new" : "gone";
  return { kind, before, now: after, change, leadsTo: "leadsTo" in page ? page.leadsTo : null };
}

/** Pages whose own content is as it was, and whose frame is not. */
function findExamples(old: BuiltSite, now: BuiltSite, changes: SiteChanges): ShownPage[] {
  const frame = ({ menus, announcements }: BuiltPage) => JSON.stringify({ menus, announcements });
  return [...now.pages.values()].flatMap((page) => {
    const before = old.pages.get(page.url);
    if (!before || (changes.look.length === 0 && frame(before) === frame(page))) return [];
    return [{ kind: "example" as const, before, now: page, change: null, leadsTo: null }];
  });
}

function putLayoutsFirst(pages: ShownPage[]): ShownPage[] {
  const seen = new Set<string>();
  const isFirst = (page: ShownPage) => seen.size < seen.add(layoutOf(page)).size;
  const firsts = pages.filter(isFirst);
  return [...firsts, ...pages.filter((page) => !firsts.includes(page))];
}

/** How many pages of a site have the same language or layout. */
function count({ pages }: BuiltSite, read: (page: BuiltPage) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages.values()) counts.set(read(page), (counts.get(read(page)) ?? 0) + 1);
  return counts;
}

/** Those of which there are most first: a site is written in the language of most of its pages. */
function sortByCount(
  pages: ShownPage[],
  counts: Map<string, number>,
  read: (page: ShownPage) => string,
): ShownPage[] {
  const countOf = (page: ShownPage) => counts.get(read(page)) ?? 0;
  return pages.toSorted((one, other) => countOf(other) - countOf(one));
}

function languageOf({ before, now }: ShownPage): string {
  return (now ?? before)?.language ?? "";
}

function layoutOf({ before, now }: ShownPage): string {
  return (now ?? before)?.layout ?? "";
}
