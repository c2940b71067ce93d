import { hash } from "node:crypto";
import type { Page } from "../content/page.ts";
import type { Body } from "../markdown/body.ts";
import { bodyContext } from "./build-page-view.ts";
import { createBodyFiller } from "./lay-out-body.ts";
import type { LayoutContext } from "./layout-context.ts";
import type { PageView } from "./page-view.ts";

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
  // Both are the same for many pages, and part of the shared digest.
  const { words: _words, data: _data, ...own } = frame;
  const filler = createBodyFiller(page, body, bodyContext(page, context));
  const fillings = [
    body.links.map((_, n) => [filler.address(n), filler.size(n)]),
    body.images.map(({ element }, n) => [filler.file(n), element === "img" && filler.image(n)]),
    body.blocks.map((_, n) => filler.block(n)),
  ];
  return hash("sha256", JSON.stringify([context.digest, body.digest, page.language.code, own, fillings]));
}
