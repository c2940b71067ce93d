import type { Problem } from "../problems/problem.ts";
import type { Span } from "../problems/source-text.ts";
import type { ValueFacts } from "../site/values/mention.ts";
import type { YamlPath } from "../yaml/parsed-yaml.ts";
import type { Question } from "./build-questions.ts";

/**
 * Where the characters of a text stand in the source: pairs (offset in the text, offset in the source), ascending.
 * From each pair on, text and source run alike until the next one. Read it with `placeOf`.
 */
export type Places = number[];

/** A heading of a page's body. Spans are offsets into the page's source text; this one covers the heading's lines. */
export interface HeadingFact extends Span {
  level: number;
  id: string;
  /** Text without markup. */
  text: string;
}

/** An id or anchor name that a link can lead to. */
interface IdFact extends Span {
  id: string;
  origin: "heading" | "attribute" | "html";
}

/** A link as written, before it is resolved. */
export interface LinkFact extends Span {
  /** As written, with escapes and entities read, percent-encoding left as it is. */
  href: string;
  /** What is read aloud: the words of the link and the `alt` of images in it. */
  text: string;
  /** Where the address itself stands in the source (of a reference link: in the definition). */
  address: Span;
  /** The address as it is written, where it has values, which are checked where they are written. */
  filled?: string;
  /** A language is named for it, by `{lang=…}` behind it or around it. */
  isMarked?: true;
  /** `entry`: in a menu or button of the settings, where a bare word is a part of the page. */
  origin: "markdown" | "html" | "setting" | "entry";
}

/** An image, video, audio or other file that is shown on the page. */
export interface ImageFact extends Span {
  src: string;
  /** `null`: none written; `""`: declared decorative. Always `null` where the element is no image. */
  alt: string | null;
  title: string | null;
  address: Span;
  origin: "markdown" | "html" | "setting";
  /** The element as written: `img` for an image, else `video`, `source`, `iframe` … */
  element: string;
  /** Attributes that the author gave besides address, `alt` and `title`, e.g. `class`, `width`; without the quotes. */
  attributes: Record<string, string>;
  /** The title stands under the image as its caption, so it is not needed as a `title` attribute. */
  captioned: boolean;
  /** How wide it is shown, where its block says so. */
  sizes?: string;
}

/** A block that is drawn from data when the page is laid out; the span covers its words, or its name without any. */
export interface BlockFact extends Span {
  name: string;
  /** What stands after the name; empty where that is the title of the block. */
  words: string;
  /** What is set for it, by the names of its options. */
  options: Record<string, string>;
  /** Where that stands which is set on lines of its own. */
  places: Record<string, Span>;
}

/**
 * The prose of one block (paragraph, heading, cell, caption …) as written, without markup. Code, images, footnote marks and
 * HTML tags stand in it as U+FFFC, a line break as a line feed.
 */
export interface TextFact extends Span {
  text: string;
  places: Places;
  /** It stands in a quotation of its own. */
  isQuoted?: true;
  /** The way to it, where it stands in settings or data. */
  path?: YamlPath;
}

/** A stretch that its author marked as being in another language, by its BCP 47 code. */
export interface MarkedFact extends Span {
  language: string;
}

/** A piece of raw HTML in the source. */
export interface HtmlFact extends Span {
  /** As written. */
  html: string;
  /** As written, with blanks in place of the comments that the page does not get. */
  bare: string;
  /** As it stands on the page: without comments, with marks for addresses and images. */
  shown: string;
  kind: "block" | "inline";
  places: Places;
}

/** A part of a page as the search reads it: the id that leads to it (`""` for the top), its heading and its words. */
export type Section = [id: string, heading: string, text: string];

/** The parts of a page. */
export interface Outline {
  headings: HeadingFact[];
  ids: IdFact[];
  /** For the search; none where the site has none or nobody is to find the page. */
  sections: Section[];
}

/**
 * What navigation, redirects, layouts and the rules on the whole site know of a page's body. Plain data that follows from the
 * page's own source and the site's settings: it is kept from build to build and sent from thread to thread.
 */
export interface PageFacts extends ValueFacts {
  /** An `Outline` as JSON, which takes less time and room than its objects: hardly any build asks for that of a page (`readOutline`). */
  outline: string;
  links: LinkFact[];
  images: ImageFact[];
  blocks: BlockFact[];
  /** The comments in which an author asks a rule to let something be. */
  exceptions: HtmlFact[];
  /** What tells the words of each part from others, a line a part (`sum-parts.ts`); empty on a site in one language. */
  sums: string;
  /** What is wrong with the page by itself. */
  problems: Problem[];
}

/** The facts of pages by page id. A preview makes those of a page when somebody asks for them. */
export interface FactsById<Fact extends keyof PageFacts = keyof PageFacts> {
  get(id: string): Pick<PageFacts, Fact> | undefined;
}

/** A body to lay out: an address in its HTML is a mark (see `fill-body.ts`), filled in when the page is laid out. */
export interface Body extends PageFacts, Outline {
  html: string;
  /** Those that open on request; none where there is but one. */
  questions: Question[];
}

/** A body as it was rendered, with the prose that only the rules on the page alone read: three quarters of its memory. */
export interface RenderedBody extends Body {
  texts: TextFact[];
  htmls: HtmlFact[];
  marked: MarkedFact[];
  /** Where there are pieces of raw HTML: the page's HTML with a mark in place of each. */
  around: string;
}
