import type { Content, ContentFile } from "../../content/content.ts";
import type { Page } from "../../content/page.ts";
import type { FactsById } from "../../markdown/body.ts";
import { readOutline } from "../../markdown/read-outline.ts";
import { listMadeFiles } from "../../navigation/list-made-files.ts";
import type { Site } from "../../site/site.ts";
import { collectDoors } from "../collect-redirect-rules.ts";
import type { Redirect } from "../redirect.ts";
import { isWild, normaliseAddress } from "../redirect-address.ts";
import { formatLedgerLine } from "./ledger-line.ts";

/** What a site is made of, as far as it has addresses. */
interface PublishedSite {
  site: Pick<Site, "languages" | "settings" | "mode" | "relative">;
  content: Pick<Content, "pages" | "data" | "ownData">;
  bodies: FactsById<"outline">;
  /** Files that have an address of their own. */
  linked: Pick<ContentFile, "id">[];
  redirects: Redirect[];
}

/**
 * The lines of the ledger for all that visitors can ask for today, sorted: pages and the parts in them, files, old addresses
 * that lead on for good. What leads elsewhere for a while only may end without a word.
 */
export function collectPublished({ site, content, bodies, linked, redirects }: PublishedSite): string[] {
  const lines = new Set<string>();
  for (const page of content.pages) {
    const { id, url } = page;
    if (!isRemembered(page)) continue;
    const address = normaliseAddress(url);
    lines.add(formatLedgerLine(address));
    for (const part of readOutline(bodies.get(id)).ids) lines.add(formatLedgerLine(address, part.id));
  }
  for (const { path, isPromised } of listMadeFiles(content, site.settings.url !== null))
    if (isPromised) lines.add(formatLedgerLine(path));
  for (const { id } of linked) lines.add(formatLedgerLine(fileAddress(id)));
  for (const { from } of collectDoors(site, content.pages)) lines.add(formatLedgerLine(from));
  for (const { from, to, status } of redirects)
    if (to !== null && status === "permanent" && !isWild(from)) lines.add(formatLedgerLine(from));
  return [...lines].sort();
}

/**
 * Whether anyone could have kept the address of a page: nobody keeps that of the page for missing ones, and a part of a list has other
 * things in it every week and may be gone when the list is shorter, unless it is that of a year.
 */
function isRemembered({ url, part }: Page): boolean {
  return !url.endsWith("/404.html") && (!part || /^\d{4}$/.test(part.key));
}

/** The address of a file in its normal form. */
export function fileAddress(id: string): string {
  const name = id.slice(id.lastIndexOf("/") + 1);
  return name.includes(".") ? `/${id}` : `/${id}/`;
}
