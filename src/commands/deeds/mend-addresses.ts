import { listAddressed } from "../../checks/list-addressed.ts";
import type { SiteFacts } from "../../checks/rule.ts";
import type { Page } from "../../content/page.ts";
import { findOwnPath, type LinkTarget, resolveLink } from "../../navigation/resolve-link.ts";
import type { Edit } from "../../problems/problem.ts";
import { isSitePath } from "../../site/address.ts";
import { folderOf, relativePath } from "../../site/paths.ts";

/** Where things are after a move: files by their paths, pages by their addresses. */
interface NewPlaces {
  idOf(id: string): string;
  urlOf(page: Page): string;
}

/** The edits that let every link and picture lead where it did before files moved, by the path of the file that they change. */
export function mendAddresses(facts: SiteFacts, places: NewPlaces): Map<string, Edit[]> {
  const { index } = facts.navigation;
  const edits = new Map<string, Edit[]>();
  for (const { page, body } of listAddressed(facts)) {
    const { path, text } = page.source;
    // Links of a reference share the place of their address.
    const known = new Map((edits.get(path) ?? []).map((edit) => [edit.start, edit]));
    for (const { href, address } of [
      ...body.links,
      ...body.images.map(({ src, address }) => ({ href: src, address })),
    ]) {
      const changed = mend(href, page, resolveLink(href, page, index), places, index.origin);
      if (changed === null) continue;
      const tail = /[?#].*$/s.exec(text.slice(address.start, address.end))?.[0] ?? "";
      known.set(address.start, { ...address, text: changed + tail });
    }
    if (known.size > 0)
      edits.set(
        path,
        [...known.values()].sort((a, b) => a.start - b.start),
      );
  }
  // What the search has to find is named as a page of the settings.
  for (const { source, promises } of facts.content.search) {
    const known = new Map<number, Edit>();
    for (const { address, spans } of promises) {
      const page = index.byUrl.get(address);
      if (page && places.urlOf(page) !== address)
        known.set(spans.address.start, { ...spans.address, text: encodeURI(places.urlOf(page)) });
    }
    if (known.size > 0) edits.set(source.path, [...known.values()]);
  }
  return edits;
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
