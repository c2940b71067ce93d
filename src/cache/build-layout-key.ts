import { hash } from "node:crypto";
import type { Page } from "../content/page.ts";
import { bodyContext } from "../layouts/build-page-view.ts";
import { createBodyFiller } from "../layouts/lay-out-body.ts";
import type { LayoutContext } from "../layouts/layout-context.ts";
import type { PageView } from "../layouts/page-view.ts";
import type { Body } from "../markdown/body.ts";
import type { NavItem } from "../navigation/nav-item.ts";

/**
 * A digest of everything that the HTML of a page is made from, found without laying it out: what a template may read, what
 * the marks of the body stand for, the source of the body, and what all pages share (`context.digest`).
 */
export function buildLayoutKey(
  page: Page,
  body: Body,
  frame: Omit<PageView, "body">,
  context: LayoutContext,
): string {
  // Two are the same for many pages, and part of the shared digest; the third follows from the source of the body.
  const { words: _words, data: _data, onThisPage: _onThisPage, ...rest } = frame;
  const { main, footer, sidenav } = context.navigation.lists(page);
  const own = {
    ...rest,
    site: {
      ...frame.site,
      navigation: nameList(frame.site.navigation, main),
      footer: nameList(frame.site.footer, footer),
    },
    sidenav: frame.sidenav && nameList(frame.sidenav, sidenav),
  };
  const filler = createBodyFiller(page, body, bodyContext(page, context));
  const fillings = [
    body.links.map((_, n) => [filler.address(n), filler.size(n)]),
    body.images.map(({ element }, n) => [filler.file(n), element === "img" && filler.image(n)]),
    body.blocks.map((_, n) => filler.block(n)),
  ];
  return hash(
    "sha256",
    JSON.stringify([context.digest, page.source.digest, page.language.code, own, fillings]),
  );
}

/** Names a list of links by the one that it is a copy of, which many pages share, and by the marks in it. */
function nameList(marked: NavItem[], shared: NavItem[]): string {
  const digest = digests.get(shared) ?? hash("sha256", JSON.stringify(shared));
  digests.set(shared, digest);
  return `${digest} ${formatMarks(marked)}`;
}

const digests = new WeakMap<NavItem[], string>();

function formatMarks(items: NavItem[]): string {
  let marks = "";
  for (const { current, open, items: below } of items)
    marks += `${current ? "c" : ""}${open ? "o" : ""}(${formatMarks(below)})`;
  return marks;
}
