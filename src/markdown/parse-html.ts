import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  html as names,
  Parser,
  type Token,
} from "parse5";
import type { Span } from "../problems/source-text.ts";
import { elementsIn, type HtmlElement, isForeign } from "./html-tree.ts";

/** An attribute as it is written. The span is that of its name and value together; names are in lower case. */
export interface HtmlAttribute extends Span {
  name: string;
  /** With entities read; empty where none is written. */
  value: string;
  /** The value without its quotes; `null` where none is written. */
  written: Span | null;
  quote: '"' | "'" | "";
}

/** A tag or comment as it is written. `name` is in lower case, and empty for a comment. */
export interface HtmlTag extends Span {
  kind: "open" | "close" | "comment";
  name: string;
  attributes: HtmlAttribute[];
  /** Nothing can stand in it, so that it needs no closing tag. */
  isEmpty: boolean;
  /** What browsers make of an opening tag; `null` for one that they pass over, and for the others. */
  element: HtmlElement | null;
}

/** HTML as browsers read it. All offsets are those of the text. */
export interface ParsedHtml {
  tree: DefaultTreeAdapterTypes.DocumentFragment;
  /** In the order of the text. */
  tags: HtmlTag[];
}

/** Reads a piece of HTML as browsers do where it stands in the body of a page. A tag that never ends is none. */
export function parseHtml(html: string): ParsedHtml {
  const context = defaultTreeAdapter.createElement("div", names.NS.HTML, []);
  const parser = TagParser.getFragmentParser(context, { sourceCodeLocationInfo: true }) as TagParser;
  parser.source = html;
  parser.tokenizer.write(html, true);
  const tree = parser.getFragment();
  const elements = new Map<number | undefined, HtmlElement>();
  for (const element of elementsIn(tree)) elements.set(element.sourceCodeLocation?.startOffset, element);
  for (const [token, tag] of parser.found) {
    if (tag.kind !== "open" || !("selfClosing" in token)) continue;
    tag.element = elements.get(tag.start) ?? null;
    tag.isEmpty = tag.element && isForeign(tag.element) ? token.selfClosing : token.ackSelfClosing;
  }
  return { tree, tags: [...parser.found.values()] };
}

function readAttribute(
  name: string,
  value: string,
  html: string,
  { startOffset: start, endOffset: end }: Token.Location,
): HtmlAttribute {
  const [lead = ""] = /^[^=]*=\s*["']?/.exec(html.slice(start, end)) ?? [];
  const quote = /["']$/.exec(lead)?.[0] as '"' | "'" | undefined;
  const written = lead ? { start: start + lead.length, end: end - (quote ? 1 : 0) } : null;
  return { name, value, start, end, written, quote: quote ?? "" };
}

/** The parser, that also tells which tags it met: a tree shows none that browsers pass over. */
class TagParser extends Parser<DefaultTreeAdapterMap> {
  source = "";
  readonly found = new Map<Token.TagToken | Token.CommentToken, HtmlTag>();

  override onStartTag(token: Token.TagToken): void {
    const tag = this.#add("open", token);
    // Read before the parser gives those of SVG their capitals.
    tag.attributes = token.attrs.map(({ name, value }) =>
      readAttribute(name, value, this.source, token.location?.attrs?.[name] as Token.Location),
    );
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    this.#add("close", token);
    super.onEndTag(token);
  }

  override onComment(token: Token.CommentToken): void {
    this.#add("comment", token);
    super.onComment(token);
  }

  #add(kind: HtmlTag["kind"], token: Token.TagToken | Token.CommentToken): HtmlTag {
    const { startOffset: start, endOffset: end } = token.location as Token.Location;
    const name = "tagName" in token ? token.tagName : "";
    const tag: HtmlTag = { kind, name, start, end, attributes: [], isEmpty: false, element: null };
    // The parser may hand itself a tag once more.
    if (!this.found.has(token)) this.found.set(token, tag);
    return tag;
  }
}
