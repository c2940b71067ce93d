import type { Page } from "../../content/page.ts";
import { findOwnPath, type LinkTarget } from "../../navigation/resolve-link.ts";
import { isSitePath } from "../../site/address.ts";
import { cutSlashes, folderOf, joinPath, relativePath } from "../../site/paths.ts";

/** Where things are after a move: files by their paths, pages by their addresses. */
export interface NewPlaces {
  idOf(id: string): string;
  urlOf(page: Page): string;
}

/** The address as it has to be written, without what stands behind `?` or `#`; `null` for one that stays. */
export function moveAddress(
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
  return before === after && isPath(decodeURI(path), page, found.id) ? null : encodeURI(after);
}

/** Whether a path leads from the folder of a page's file to another file, which may be written without its ending. */
function isPath(path: string, page: Page, id: string): boolean {
  const bare = (name: string) => cutSlashes(name).replace(/(?:(?:^|\/)index)?\.(?:md|markdown)$/, "");
  return bare(joinPath(folderOf(page.id), path)) === bare(id);
}
