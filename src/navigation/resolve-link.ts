import type { ContentFile } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import { findTranslation } from "../content/translations.ts";
import { isSitePath } from "../site/address.ts";
import { decodeAddress, folderOf, joinPath } from "../site/paths.ts";
import {
  cutLanguage,
  isOfLanguage,
  lookUp,
  lookUpElsewhere,
  lookUpFirst,
  lookUpUnreadable,
} from "./look-up.ts";
import type { PageIndex } from "./page-index.ts";

/** Where a link leads. `url` is a site path (or outside URL) with its `?…#…`, ready for the site's addresser. */
export type LinkTarget =
  | { kind: "page"; url: string; page: Page; anchor: string | null }
  | { kind: "file"; url: string; file: ContentFile }
  | { kind: "outside"; url: string }
  /** A page that exists but is not published today. */
  | { kind: "withheld"; url: string; page: Page }
  /** A page that can't be read today because of a mistake in it. */
  | { kind: "unreadable"; url: string }
  | { kind: "missing"; url: string; path: string };

/**
 * Finds what `href`, written on `page`, leads to. A relative path counts from the folder of the source file, as in the
 * git host's editor; failing that from the page's address, as in a browser.
 */
export function resolveLink(href: string, page: Page, index: PageIndex): LinkTarget {
  const isOfSite = isSitePath(href);
  if (!isOfSite && isOutside(href)) return resolveOutside(href, page, index);
  // Rules and layouts ask for each link some times.
  const asked = isOfSite && !page.original ? href : `${page.id}\n${href}`;
  const known = index.resolved.get(asked);
  if (known) return known;
  const target = page.original
    ? findInPlace(href, page, page.original, index)
    : findTarget(href, page, index);
  index.resolved.set(asked, target);
  return target;
}

/** An address with a scheme: of the site itself, or another one. */
function resolveOutside(href: string, page: Page, index: PageIndex): LinkTarget {
  const path = findOwnPath(href, index);
  const target = path === null ? null : resolveLink(path, page, index);
  return target && target.kind !== "missing" ? target : { kind: "outside", url: href };
}

/** The path of an address of the site itself, written with its scheme; `null` for all others. */
export function findOwnPath(href: string, { origin }: Pick<PageIndex, "origin">): string | null {
  if (origin === null || !/^https?:\/\//i.test(href)) return null;
  const [own, asked] = [origin, href].map((address) => address.replace(/^https?:/i, "").toLowerCase());
  const rest = asked?.startsWith(own as string)
    ? href.slice(href.length - (asked.length - (own as string).length))
    : "";
  return rest.startsWith("/") ? rest : null;
}

function findTarget(href: string, page: Page, index: PageIndex): LinkTarget {
  const [, path = "", query = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  const anchor = hash.length > 1 ? decodeAddress(hash.slice(1)) : null;
  if (path === "") return { kind: "page", url: hash || page.url, page, anchor };

  const tail = query + hash;
  const decoded = decodeAddress(path).normalize("NFC");
  const paths = isSitePath(path)
    ? [decoded.slice(1)]
    : [joinPath(folderOf(page.id), decoded), joinPath(page.url, decoded).slice(1)];
  const found =
    lookUpFirst(paths, page, index) ?? (isSitePath(path) ? undefined : lookUpElsewhere(paths, page, index));
  if (found) {
    if ("absolutePath" in found) return { kind: "file", url: encodeURI(`/${found.id}`) + tail, file: found };
    if (isWithheld(found, index)) return { kind: "withheld", url: found.url + tail, page: found };
    return { kind: "page", url: found.url + tail, page: found, anchor };
  }
  for (const candidate of paths) {
    const url = lookUpUnreadable(candidate, index);
    if (url !== undefined) return { kind: "unreadable", url: url + tail };
  }
  return { kind: "missing", url: isSitePath(path) ? href : `/${paths[0]}${tail}`, path: `/${paths[0]}` };
}

/** Where a link of the original leads for a reader of the page that shows it: to the page and the file of that reader's language, where they are. */
function findInPlace(href: string, page: Page, original: Page, index: PageIndex): LinkTarget {
  const target = resolveLink(href, original, index);
  if (target.kind === "file") {
    const [own = target.file.id] = cutLanguage(target.file.id, original);
    const file = index.files.get(`${page.language.code}/${own}`);
    return file ? { kind: "file", url: encodeURI(`/${file.id}`) + readTail(target.url), file } : target;
  }
  if (target.kind !== "page" || target.page.language.code !== original.language.code) return target;
  const inLanguage = findTranslation(target.page, page.language.code, index.translations);
  if (!inLanguage) return target;
  if (inLanguage === page && target.url.startsWith("#")) return { ...target, page };
  const tail = readTail(target.url);
  // A translation may call its parts otherwise.
  const kept = textPage(inLanguage) === textPage(target.page) ? tail : tail.replace(/#.*$/s, "");
  return { ...target, url: inLanguage.url + kept, page: inLanguage };
}

function readTail(url: string): string {
  return url.replace(/^[^?#]*/, "");
}

/**
 * The two things that a relative link leads to: as a path of files from the folder of its source, and as a browser reads it at the
 * address of its page. `null` where one of them is nothing, both are the same, or only one is in the language of the page.
 */
export function findTwoReadings(
  href: string,
  page: Page,
  index: PageIndex,
): { asFile: Page | ContentFile; asAddress: Page | ContentFile } | null {
  if (isSitePath(href) || isOutside(href)) return null;
  const path = decodeAddress(href.replace(/[?#].*$/s, ""));
  // The name of a source file is a path of files and nothing else.
  if (path === "" || isSitePath(path) || /\.(?:md|markdown)$/i.test(path)) return null;
  const asFile = lookUp(joinPath(folderOf(page.id), path), index);
  const asAddress = asFile && lookUp(joinPath(page.url, path).slice(1), index);
  if (!asAddress || asAddress === asFile) return null;
  return isOfLanguage(asFile, page) === isOfLanguage(asAddress, page) ? { asFile, asAddress } : null;
}

/** Whether an address leaves the site: it has a scheme or begins with `//`. */
export function isOutside(href: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}

function isWithheld(page: Page, index: PageIndex): boolean {
  return index.byUrl.get(page.url) !== page;
}
