import type { Token } from "markdown-it";
import type { Span } from "../problems/source-text.ts";
import type { LinkFact } from "./body.ts";
import { buildImageFact } from "./build-image-fact.ts";
import { type LinkContext, markLink } from "./mark-link.ts";
import { type InlinePlace, Prose } from "./prose.ts";
import { readHtml } from "./read-html.ts";
import type { Rendering } from "./rendering.ts";

/** Stands in prose for what is not prose: code, an image, a footnote mark, an HTML tag. */
const object = "\uFFFC";

/**
 * Walks the parts of a text block in step with its content, so that each is known by its place. Records the prose, the
 * links, images and HTML, and puts marks where addresses stand.
 */
export function readInline(
  inline: Token,
  where: InlinePlace,
  rendering: Rendering,
  context: LinkContext,
): void {
  const reader = new InlineReader(inline.content, where, rendering, context);
  for (const token of inline.children ?? []) reader.read(token);
  reader.finish();
}

class InlineReader {
  readonly content: string;
  readonly prose: Prose;
  readonly rendering: Rendering;
  readonly context: LinkContext;
  /** How far the content has been walked. */
  cursor = 0;
  link: LinkFact | null = null;
  inAddress = false;

  constructor(content: string, where: InlinePlace, rendering: Rendering, context: LinkContext) {
    this.content = content;
    this.prose = new Prose(where, rendering);
    this.rendering = rendering;
    this.context = context;
  }

  read(token: Token): void {
    switch (token.type) {
      case "text":
        this.readText(token.content);
        break;
      case "text_special":
        this.readSpecial(token);
        break;
      case "softbreak":
      case "hardbreak":
        this.readBreak();
        break;
      case "link_open":
        this.openLink(token);
        break;
      case "link_close":
        if (this.context.tellsFile) token.meta = { file: this.rendering.facts.links.length - 1 };
        this.closeLink();
        this.cursor = token.map?.[1] ?? this.cursor;
        break;
      case "image":
        this.readImage(token);
        break;
      case "html_inline":
        this.readTag(token);
        break;
      case "value":
        this.add(object, this.cursor);
        if (this.link) this.link.text += token.content;
        this.cursor += token.markup.length;
        break;
      case "code_inline":
      case "footnote_ref":
        this.add(object, this.cursor);
        if (this.link) this.link.text += token.content;
        this.cursor = token.map?.[1] ?? this.cursor;
        break;
      default:
        this.cursor += token.markup.length;
    }
  }

  finish(): void {
    const { text, places } = this.prose;
    if (!/[^\s\uFFFC]/.test(text)) return;
    this.rendering.facts.texts.push({ text, places, ...this.prose.spanOf(0, this.content.length) });
  }

  readText(text: string): void {
    if (this.inAddress) {
      if (this.link) this.link.text += text;
    } else if (text !== "") {
      if (!this.content.startsWith(text, this.cursor)) {
        this.cursor = Math.max(this.cursor, this.content.indexOf(text, this.cursor));
      }
      this.add(text, this.cursor);
      this.cursor += text.length;
    }
  }

  /** An escape stands for its last character, an entity as a whole for another. */
  readSpecial({ content, markup, info }: Token): void {
    this.add(content, this.cursor + (info === "escape" ? markup.length - content.length : 0));
    this.cursor += markup.length;
  }

  readBreak(): void {
    const feed = this.content.indexOf("\n", this.cursor);
    this.add("\n", feed);
    this.cursor = feed + 1;
    while (this.content[this.cursor] === " " || this.content[this.cursor] === "\t") this.cursor++;
  }

  openLink(token: Token): void {
    const [start, end] = token.map as [number, number];
    const { links } = this.rendering.facts;
    this.inAddress = token.markup === "autolink";
    if (this.inAddress) this.add(object, start);
    this.link = {
      href: token.attrGet("href") ?? "",
      text: "",
      address: this.inAddress ? this.prose.spanOf(start + 1, end - 1) : this.toSource(token.meta),
      origin: "markdown",
      ...(token.meta?.value === undefined ? {} : { filled: token.meta.value }),
      ...this.prose.spanOf(start, end),
    };
    markLink(token, links.push(this.link) - 1, this.context);
    // The link around a value has no bracket.
    this.cursor = this.content[start] === ":" ? start : start + 1;
  }

  closeLink(): void {
    if (this.link) this.link.text = this.link.text.replace(/\s+/g, " ").trim();
    this.link = null;
    this.inAddress = false;
  }

  readImage(token: Token): void {
    const [start, end] = token.map as [number, number];
    this.add(object, start);
    const image = buildImageFact(token, this.toSource(token.meta), this.prose.spanOf(start, end));
    if (this.link) this.link.text += image.alt ?? "";
    token.meta = this.rendering.facts.images.push(image) - 1;
    this.cursor = end;
  }

  readTag(token: Token): void {
    const { content: tag } = token;
    const { cursor: start, rendering } = this;
    const end = start + tag.length;
    const { images } = rendering.facts;
    const count = images.length;
    const place = (at: number) => this.prose.place(start + at);
    const { html, bare, open } = readHtml({ html: tag, place, rendering });
    const span = this.prose.spanOf(start, end);
    const fact = {
      html: tag,
      bare,
      shown: html,
      kind: "inline" as const,
      places: this.prose.placesOf(start, end),
      ...span,
    };
    token.meta = rendering.facts.htmls.push(fact) - 1;
    this.add(object, start);
    if (this.link && images.length > count) this.link.text += images.at(-1)?.alt ?? "";
    if (this.link && /^<\/a\b/i.test(tag)) {
      this.link.end = span.end;
      this.closeLink();
    }
    this.link = open ?? this.link;
    this.cursor = end;
  }

  add(piece: string, at: number): void {
    this.prose.add(piece, at);
    if (this.link && piece !== object) this.link.text += piece;
  }

  toSource({ start, end }: Span): Span {
    return { start: this.rendering.toSource(start), end: this.rendering.toSource(end) };
  }
}
