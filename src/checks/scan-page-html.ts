import type { Body, HtmlFact } from "../markdown/body.ts";
import { placeOf } from "../markdown/place-of.ts";
import { type HtmlTag, scanHtml } from "../markdown/scan-html.ts";
import type { Span } from "../problems/source-text.ts";

/** A tag in the raw HTML of a page. */
export interface PageTag extends HtmlTag {
  /** The tag in the source of the page. */
  span: Span;
  /** A stretch of the scanned HTML, as one in the source. */
  place: (start: number, end: number) => Span;
}

/** The tags in a page's raw HTML, in the order of the source. */
export function scanPageHtml(body: Body): PageTag[] {
  return [...body.htmls].sort((a, b) => a.start - b.start).flatMap(scanFact);
}

function scanFact({ html, places }: HtmlFact): PageTag[] {
  const place = (start: number, end: number) => ({
    start: placeOf(places, start),
    end: placeOf(places, Math.max(start, end - 1)) + 1,
  });
  return scanHtml(html).map((tag) => ({ ...tag, place, span: place(tag.start, tag.end) }));
}
