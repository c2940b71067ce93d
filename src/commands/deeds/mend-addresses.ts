import { listAddressed } from "../../checks/list-addressed.ts";
import type { SiteFacts } from "../../checks/rule.ts";
import type { Page } from "../../content/page.ts";
import { findOwnPath, type LinkTarget, resolveLink } from "../../navigation/resolve-link.ts";
import { isSitePath } from "../../site/address.ts";
import { folderOf, relativePath } from "../../site/paths.ts";
import type { TextChanges } from "./text-changes.ts";

/** Where things are after a move: files by their paths, pages by their addresses. */
interface NewPlaces {
  idOf(id: string): string;
  urlOf(page: Page): string;
}

/** Lets every link and picture lead where it did before files moved. */
export function mendAddresses(facts: SiteFacts, places: NewPlaces, changes: TextChanges): void {
  const { index } = facts.navigation;
  for (const { page, body } of listAddressed(facts)) {
    const { path, text } = page.source;
    const images = body.images.map(({ src, address }) => ({ href: src, address }));
    for (const { href, address } of [...body.links, ...images]) {
      const changed = mend(href, page, resolveLink(href, page, index), places, index.origin);
      const tail = /[?#].*$/s.exec(text.slice(address.start, address.end))?.[0] ?? "";
      if (changed !== null) changes.replace(path, text, { ...address, text: changed + tail });
    }
  }
  // What the search has to find is named as a page of the settings.
  for (const { source, promises } of facts.content.search)
    for (const { address, spans } of promises) {
      const page = index.byUrl.get(address);
      const now = page ? places.urlOf(page) : address;
      if (now !== address)
        changes.replace(source.path, source.text, { ...spans.address, text: encodeURI(now) });
    }
}

/** The address as it has to be written, without what stands behind `?` or `#`; `null` for one that stays. */
function mend(
  href: string,
  page: Page,
  target: LinkTarget,
  { idOf, urlOf }: NewPlaces,
  origin: string | null,
): string | null {
  if ((target.kind !== "page" && target.kind !== "file") || /^[?#]/.test(href)) return null;
  const path = href.replace(/[?#].*$/s, "");
  const found = target.kind === "page" ? target.page : target.file;
  const isSame = idOf(found.id) === found.id;
  const own = findOwnPath(path, { origin });
  if (isSitePath(path) || own !== null) {
    const asFile = (own ?? path).slice(1) === encodeURI(found.id) || target.kind === "file";
    const old = asFile ? found.id : (found as Page).url;
    const now = asFile ? idOf(found.id) : urlOf(found as Page);
    if (old === now) return null;
    const written = encodeURI(now.startsWith("/") ? now : `/${now}`);
    return own === null ? written : path.slice(0, path.length - own.length) + written;
  }
  if (isSame && idOf(page.id) === page.id) return null;
  const before = relativePath(folderOf(page.id), found.id);
  const after = relativePath(folderOf(idOf(page.id)), idOf(found.id));
  // Written otherwise than as a path of files, it may count from the address of its page, which changes.
  return before === after && decodeURI(path).replace(/^\.\//, "") === before ? null : encodeURI(after);
}
