import type { Problem } from "../problems/problem.ts";
import type { Span } from "../problems/source-text.ts";

/** A heading of a page's body. Spans are offsets into the page's source text. */
export interface HeadingFact extends Span {
  level: number;
  id: string;
  /** Text without markup. */
  text: string;
}

/** An id or anchor name that a link can lead to. */
export interface IdFact extends Span {
  id: string;
  origin: "heading" | "attribute" | "html";
}

/** A link as written, before it is resolved. */
export interface LinkFact extends Span {
  /** As written, percent-decoding and entities resolved by the Markdown rules. */
  href: string;
  text: string;
  /** Where the address itself stands in the source. */
  address: Span;
  origin: "markdown" | "html";
}

/** An image, video, audio or other file that is shown on the page. */
export interface ImageFact extends Span {
  src: string;
  /** `null`: none written; `""`: declared decorative. */
  alt: string | null;
  title: string | null;
  address: Span;
  origin: "markdown" | "html";
}

/** A run of prose as read by a visitor (no code, no HTML), with where it stands in the source. */
export interface TextFact extends Span {
  text: string;
}

/** A piece of raw HTML in the source. */
export interface HtmlFact extends Span {
  html: string;
  kind: "block" | "inline";
}

/**
 * A page's body as HTML with the facts that rules, navigation and search read. It depends on the page's own source and
 * the site's settings alone: an address in `html` is a mark (see `fill-body.ts`), filled in when the page is laid out.
 */
export interface Body {
  html: string;
  headings: HeadingFact[];
  ids: IdFact[];
  links: LinkFact[];
  images: ImageFact[];
  texts: TextFact[];
  htmls: HtmlFact[];
  /** What only the Markdown stage can notice, e.g. a container that does not exist. */
  problems: Problem[];
}
