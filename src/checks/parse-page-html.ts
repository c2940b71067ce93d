import type { HtmlFact, RenderedBody } from "../markdown/body.ts";
import { type HtmlTag, type ParsedHtml, parseHtml } from "../markdown/parse-html.ts";
import { placeOf } from "../markdown/place-of.ts";
import { oncePer } from "../problems/once-per.ts";
import type { Span } from "../problems/source-text.ts";

/** A tag in the raw HTML of a page. */
export interface PageTag extends HtmlTag {
  /** The tag in the source of the page. */
  span: Span;
  /** It has no end where it was written, so that browsers read on into what stands below. */
  isCut: boolean;
}

/** The HTML of a page as browsers read it, with what its author wrote of it. */
interface PageHtml {
  /** The tree of the whole body; offsets in it are those of `spanOf`. */
  tree: ParsedHtml["tree"];
  /** The tags and comments that the author wrote, in the order of the page. */
  tags: PageTag[];
  /** Where a stretch of the HTML stands in the source; `null` for what Markdown made. */
  spanOf: (stretch: Span) => Span | null;
}

/** A piece of raw HTML, and where it begins and ends in the HTML of the whole body. */
interface Piece extends Span {
  fact: HtmlFact;
}

let none: PageHtml | null = null;

/** Reads the HTML of a page, the author's own together with that of the Markdown around it; nothing where the author wrote none. */
export function parsePageHtml(body: RenderedBody): PageHtml {
  none ??= { ...parseHtml(""), tags: [], spanOf: () => null };
  // Half a dozen rules ask.
  return body.around === "" ? none : readWhole(body);
}

const readWhole = oncePer(({ around, htmls }: RenderedBody): PageHtml => {
  const pieces: Piece[] = [];
  let whole = "";
  for (const [i, part] of around.split("\0").entries()) {
    const fact = i % 2 === 1 && part.startsWith("h") ? (htmls[Number(part.slice(1))] as HtmlFact) : null;
    if (fact) pieces.push({ start: whole.length, end: whole.length + fact.html.length, fact });
    // What the other marks stand for, images and blocks of data, is whole in itself.
    whole += fact?.bare ?? (i % 2 === 0 ? part : "");
  }
  const spanOf = ({ start, end }: Span): Span | null => {
    const piece = findPiece(pieces, start);
    if (!piece) return null;
    const { places } = piece.fact;
    const last = Math.max(start, Math.min(end, piece.end) - 1) - piece.start;
    return { start: placeOf(places, start - piece.start), end: placeOf(places, last) + 1 };
  };
  // As in the frame, where a tag without end would take in what comes next.
  const { tree, tags } = parseHtml(`${whole}</main>`);
  const own = tags.flatMap((tag): PageTag[] => {
    const span = spanOf(tag);
    if (!span) return [];
    const attributes = tag.attributes.filter((attribute) => spanOf(attribute));
    return [{ ...tag, attributes, span, isCut: (findPiece(pieces, tag.start)?.end ?? 0) < tag.end }];
  });
  return { tree, tags: own, spanOf };
});

function findPiece(pieces: Piece[], offset: number): Piece | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).end <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  return piece && piece.start <= offset ? piece : null;
}
