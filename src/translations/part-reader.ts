import type { Token } from "markdown-it";
import type { BlockFact, HtmlFact, ImageFact, LinkFact } from "../markdown/body.ts";
import { parseHtml } from "../markdown/parse-html.ts";
import { verbatim } from "../markdown/plain-text.ts";
import { partsText, readPassages } from "../markdown/read-passages.ts";
import type { Rendering } from "../markdown/rendering.ts";
import type { WrittenPart } from "./part.ts";
import { PartWriter } from "./part-writer.ts";

// Attributes of Markdown that an author gave.
const marking = new Set(["class", "id", "lang"]);

/** Walks the tokens of a page and parts them at its headings. A note belongs to the part that leads to it first. */
export class PartReader extends PartWriter {
  readonly rendering: Rendering;
  readonly given: Set<string>;
  readonly notes = new Map<number, WrittenPart>();

  constructor(rendering: Rendering) {
    super(rendering.toSource(0));
    this.rendering = rendering;
    this.given = new Set(
      rendering.facts.ids.filter(({ origin }) => origin !== "heading").map(({ id }) => id),
    );
  }

  read(token: Token, before: Token | null): void {
    const { type, tag, nesting, meta } = token;
    if (type === "heading_open") this.openHeading(token);
    else if (type === "footnote_open") this.part = this.notes.get(meta.id) ?? this.part;
    else if (type === "inline") this.readInline(token.children ?? []);
    else if (type === "html_block") this.readHtmlBlock(token);
    else if (type === "drawn_block") this.readBlock(token.content);
    else if (type === "fence" || type === "code_block") {
      this.add(`\n${token.content}\n`);
      this.mark(`code ${token.info} ${token.content}`);
    } else if (type === "paragraph_open") {
      if (before?.type === "paragraph_close") this.mark("p");
    } else if (nesting === 1 && tag !== "") this.openBlock(token);
  }

  openHeading(open: Token): void {
    const { headings } = this.rendering.facts;
    // Headings are told in their order, and each begins a part.
    const { id, level, text, start } = headings[this.parts.length - 1] as (typeof headings)[number];
    this.begin(id, level, text, start);
    this.openBlock(open);
  }

  openBlock({ tag, attrs, meta }: Token): void {
    const id = attrs?.find(([name]) => name === "id")?.[1];
    const isGiven = id !== undefined && this.given.has(id);
    if (isGiven) this.part.counted.ids.push(id);
    const kept = (attrs ?? []).filter(([name]) => marking.has(name) && (name !== "id" || isGiven));
    this.mark([tag, ...kept.map((pair) => pair.join("=")).sort(), ...(meta?.done ? ["done"] : [])].join(" "));
  }

  readBlock(content: string): void {
    const { name, words, options } = this.rendering.facts.blocks[Number(content.slice(2, -1))] as BlockFact;
    this.mark(["block", name, words, ...Object.values(options)].join(" "));
  }

  readInline(tokens: Token[]): void {
    this.add("\n");
    for (const token of tokens) this.readPart(token);
  }

  readPart(token: Token): void {
    const { type, tag, content, meta, nesting, attrs } = token;
    const { facts } = this.rendering;
    // What a value is changes without the words around it.
    if (type === "value") this.add(token.markup);
    else if (verbatim.has(type)) this.add(content);
    if (type === "softbreak") this.add(" ");
    else if (type === "image") this.readImage(facts.images[meta] as ImageFact);
    else if (type === "html_inline") this.readTags(facts.htmls[meta] as HtmlFact);
    else if (type === "link_open") {
      const [, href = ""] = attrs?.find(([name]) => name === "href") ?? [];
      const link = facts.links[Number(href.slice(2, -1))] as LinkFact;
      this.address("links", link.filled ?? link.href);
      const title = attrs?.find(([name]) => name === "title");
      if (title) this.add(` ${title[1]} `);
    } else if (type === "footnote_ref" || type === "hardbreak") {
      if (type === "hardbreak") this.add("\n");
      else if (!this.notes.has(meta.id)) this.notes.set(meta.id, this.part);
      this.mark(type);
    } else if (type === "code_inline") this.mark(tag);
    // What sets the direction of words comes from the words.
    else if (nesting === 1 && type !== "bdi_open") this.openBlock(token);
  }

  readImage({ src, alt, title }: ImageFact): void {
    this.add(` ${alt ?? ""} ${title ?? ""} `);
    this.address("images", src);
  }

  readTags({ bare }: HtmlFact): void {
    for (const tag of parseHtml(bare).tags) {
      if (tag.name === "br" || partsText(tag.name)) this.add("\n");
      this.tag(tag);
    }
  }

  readHtmlBlock({ meta, content }: Token): void {
    const { tree, tags } = parseHtml(
      meta === null ? content : (this.rendering.facts.htmls[meta] as HtmlFact).bare,
    );
    for (const passage of readPassages(tree, () => false)) this.add(`\n${passage}`);
    for (const tag of tags) this.tag(tag);
  }
}
