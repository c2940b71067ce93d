import { type BuiltPage, type BuiltSite, siteOrigin } from "./built-site.ts";
import { compareFiles } from "./compare-files.ts";
import { compareMenus, type MenuChange } from "./compare-menus.ts";
import { comparePages } from "./compare-pages.ts";
import type { OutsideLink, SiteChanges } from "./site-changes.ts";

/** Compares two builds of a site, written for the same host and path prefix. */
export function compareSites(old: BuiltSite, now: BuiltSite): SiteChanges {
  const moves = findMoves(old, now);
  const movedTo = new Set(moves.values());
  const inBoth = [...old.pages.values()].flatMap((page) => {
    const then = now.pages.get(moves.get(page.url) ?? page.url);
    return then ? [[page, then] as const] : [];
  });
  const isGone = ({ url }: BuiltPage) => !now.pages.has(url) && !moves.has(url);
  return {
    added: [...now.pages.values()]
      .filter(({ url }) => !old.pages.has(url) && !movedTo.has(url))
      .map(({ title, url }) => ({ title, url })),
    gone: [...old.pages.values()]
      .filter(isGone)
      .map(({ title, url }) => ({ title, url, leadsTo: showAddress(now.forwards.get(url)) })),
    changed: inBoth.flatMap(([before, after]) => comparePages(before, after) ?? []),
    menus: findMenuChanges(inBoth),
    announcements: [
      ...listAnnouncements(now, old).map((text) => ({ text, kind: "new" as const })),
      ...listAnnouncements(old, now).map((text) => ({ text, kind: "gone" as const })),
    ],
    outside: findOutside(old, now),
    ...compareFiles(old.files, now.files),
  };
}

/** Pages whose old address leads to a page that is new: old → new site path. */
function findMoves(old: BuiltSite, now: BuiltSite): Map<string, string> {
  const moves = new Map<string, string>();
  for (const url of old.pages.keys()) {
    const target = showAddress(now.forwards.get(url))?.replace(/[?#].*$/s, "");
    const isFree = target && now.pages.has(target) && !old.pages.has(target);
    if (isFree && !now.pages.has(url) && ![...moves.values()].includes(target)) moves.set(url, target);
  }
  return moves;
}

function showAddress(full: string | undefined): string | null {
  return full?.replace(siteOrigin, "") ?? null;
}

/** What became of the menus. The same menu stands on many pages, so each change is told once. */
function findMenuChanges(pages: (readonly [BuiltPage, BuiltPage])[]): MenuChange[] {
  const changes = new Map<string, MenuChange>();
  const compared = new Set<string>();
  for (const [before, after] of pages) {
    for (const menu of after.menus) {
      const old = before.menus.find(({ kind }) => kind === menu.kind);
      if (!old) continue;
      const pair = JSON.stringify([old, menu]);
      if (compared.has(pair)) continue;
      compared.add(pair);
      for (const change of compareMenus(old, menu)) changes.set(JSON.stringify(change), change);
    }
  }
  return [...changes.values()];
}

/** What the pages of one build announce and none of the other does; each stands on many pages. */
function listAnnouncements(here: BuiltSite, there: BuiltSite): string[] {
  const list = ({ pages }: BuiltSite) => [...pages.values()].flatMap(({ announcements }) => announcements);
  const known = new Set(list(there));
  return [...new Set(list(here))].filter((text) => !known.has(text));
}

function findOutside(old: BuiltSite, now: BuiltSite): OutsideLink[] {
  const known = new Set([...old.pages.values()].flatMap(({ outside }) => outside));
  const hosts = new Set([...known].map(hostOf));
  const found = new Map<string, OutsideLink>();
  for (const { outside, title } of now.pages.values()) {
    for (const url of new Set(outside)) {
      if (known.has(url)) continue;
      const host = hostOf(url);
      const link = found.get(url) ?? { url, host, isNewHost: !hosts.has(host), pages: [] };
      link.pages.push(title);
      found.set(url, link);
    }
  }
  return [...found.values()].sort((one, other) => (one.url < other.url ? -1 : 1));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
