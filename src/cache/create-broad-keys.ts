import { hash } from "node:crypto";
import type { Page } from "../content/page.ts";
import type { LayoutContext } from "../layouts/layout-context.ts";

/**
 * Gives the broad key of a page: a digest of its own source and of everything that pages are laid out with beside it, that
 * is the settings of all pages, the files, data, settings and layouts. While it is the same, so is the key of the page
 * (`buildLayoutKey`), which takes several times as long to find; but an edited title changes the broad keys of all pages.
 */
export function createBroadKeys(context: LayoutContext): (page: Page) => string {
  const shared = hash("sha256", describeContext(context)).slice(0, 32);
  return ({ source: { digest } }) => `${shared} ${digest.slice(0, 32)}`;
}

/** The text of all that a layout may read, but the sources of pages. What is made of other parts here, like menus, is left out. */
function describeContext({
  site,
  content,
  assets,
  images,
  search,
  cards,
  csp,
  digest,
}: LayoutContext): string {
  const { settingsFile: _settingsFile, address, ...settled } = site;
  const { pages, withheld, unreadable, files, data } = content;
  return JSON.stringify([
    // Of layouts, interface words and lists of data.
    digest,
    settled,
    // With the prefix of all addresses, or the way up from a page to the top.
    address("/to/", "/from/here/"),
    pages.map(outline),
    withheld.map(outline),
    unreadable,
    files.map(({ id, size }) => [id, size]),
    [...data.forms].map(([name, file]) => [name, file?.form]),
    assets,
    [...images],
    search,
    [...cards],
    csp,
  ]);
}

function outline({ source: _source, spans: _spans, language, ...rest }: Page): unknown {
  return [rest, language.code];
}
