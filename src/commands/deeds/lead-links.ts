import { listAddressed } from "../../checks/list-addressed.ts";
import type { SiteFacts } from "../../checks/rule.ts";
import type { Page } from "../../content/page.ts";
import type { LinkFact } from "../../markdown/body.ts";
import { resolveLink } from "../../navigation/resolve-link.ts";
import type { SourceText } from "../../problems/source-text.ts";
import { isSitePath } from "../../site/address.ts";
import { folderOf, relativePath } from "../../site/paths.ts";
import { findEntryPath } from "./find-entry-path.ts";
import { removeEntry } from "./remove-entry.ts";
import type { TextChanges } from "./text-changes.ts";
import { unlink } from "./unlink.ts";

/** Where readers of a deleted page are led: to a page, to an outside address, or nowhere (`null`). */
export type Heir = Page | string | null;

/** How many links were led elsewhere, how many were taken out, and those that only a person can. */
interface LedLinks {
  led: number;
  out: number;
  byHand: { source: SourceText; start: number }[];
}

/** A link to the page, and the page, settings or data on which it stands, with all others there. */
interface FoundLink {
  from: Page;
  link: LinkFact;
  others: LinkFact[];
}

/** Leads all links to a page to its heir. They are taken out where there is none, and where they would lead nobody further. */
export function leadLinks(facts: SiteFacts, page: Page, heir: Heir, changes: TextChanges): LedLinks {
  const links: LedLinks = { led: 0, out: 0, byHand: [] };
  for (const found of listLinks(facts, page)) {
    const { from, link } = found;
    if ((heir === null || isIdle(found, heir, facts)) && takeOut(found, facts, changes)) links.out++;
    else if (heir === null) links.byHand.push({ source: from.source, start: link.start });
    else {
      const now = typeof heir === "string" ? heir : addressFor(link.href, from, heir);
      changes.replace(from.source.path, from.source.text, { ...link.address, text: now });
      links.led++;
    }
  }
  return links;
}

function listLinks(facts: SiteFacts, page: Page): FoundLink[] {
  return listAddressed(facts).flatMap(({ page: from, body }) =>
    body.links.flatMap((link) => {
      const target = from.id === page.id ? null : resolveLink(link.href, from, facts.navigation.index);
      // Where a translation is missing, a page shows the original, and goes with it.
      const isOwn = target?.kind === "page" && (target.page.original ?? target.page).id === page.id;
      return isOwn ? [{ from, link, others: body.links }] : [];
    }),
  );
}

/** Whether a link would lead from a page to itself, or in a menu to where another entry leads. */
function isIdle(
  { from, link, others }: FoundLink,
  heir: Page | string,
  { navigation }: Pick<SiteFacts, "navigation">,
): boolean {
  if (typeof heir === "string") return false;
  if (from.id === heir.id) return true;
  const menu = findMenu(from, link);
  return (
    menu !== null &&
    others.some((other) => {
      const target = findMenu(from, other) === menu && resolveLink(other.href, from, navigation.index);
      return target && target.kind === "page" && target.page.id === heir.id;
    })
  );
}

/** The list of the settings of the site in which a link stands; `null` for one elsewhere. */
function findMenu({ id, source }: Page, { address }: LinkFact): string | null {
  return id === "site.yaml"
    ? (findEntryPath(source.text, address.start)?.slice(0, -2).join("/") ?? null)
    : null;
}

function takeOut({ from, link }: FoundLink, facts: Pick<SiteFacts, "site">, changes: TextChanges): boolean {
  const { path, text } = from.source;
  if (link.origin === "setting" || link.origin === "entry") return removeEntry(facts, from, link, changes);
  const edits = unlink(text, link);
  for (const edit of edits) changes.replace(path, text, edit);
  return edits.length > 0;
}

function addressFor(href: string, from: Page, heir: Page): string {
  return encodeURI(isSitePath(href) ? heir.url : relativePath(folderOf(from.id), heir.id));
}
