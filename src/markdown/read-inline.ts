import type { Token } from "markdown-it";
import type { Span } from "../problems/source-text.ts";
import type { ImageFact, LinkFact, Places } from "./body.ts";
import { linkMark } from "./marks.ts";
import { placeOf } from "./place-of.ts";
import { plainText } from "./plain-text.ts";
import { readHtml } from "./read-html.ts";
import type { Rendering } from "./rendering.ts";

/** Stands in prose for what is not prose: code, an image, a footnote mark, an HTML tag. */
const object = "\uFFFC";

/** Where the content of a text block stands; `shift` is where it begins in the text that `places` belong to. */
export interface InlinePlace {
  places: Places;
  shift: number;
}

/**
 * Walks the parts of a text block in step with its content, so that each is known by its place. Records the prose, the
 * links, images and HTML, and puts marks where addresses stand. Links get `linkClass` if it is not empty.
 */
export function readInline(inline: Token, where: InlinePlace, rendering: Rendering, linkClass: string): void {
  const { facts, toSource } = rendering;
  const { content } = inline;
  const place = (offset: number) => toSource(placeOf(where.places, where.shift + offset));
  const spanOf = (start: number, end: number): Span => ({ start: place(start), end: place(end - 1) + 1 });
  const places: Places = [];
  let text = "";
  let cursor = 0;
  let link: LinkFact | null = null;
  let inAddress = false;

  const add = (piece: string, at: number) => {
    const source = place(at);
    const n = places.length;
    if (n === 0 || source - (places[n - 1] as number) !== text.length - (places[n - 2] as number)) {
      places.push(text.length, source);
    }
    for (let i = 2; i < where.places.length; i += 2) {
      const inner = (where.places[i] as number) - where.shift - at;
      if (inner > 0 && inner < piece.length) places.push(text.length + inner, place(at + inner));
    }
    text += piece;
    if (link) link.text += piece === object ? "" : piece;
  };

  for (const token of inline.children ?? []) {
    switch (token.type) {
      case "text": {
        if (inAddress) {
          if (link) link.text += token.content;
          break;
        }
        if (token.content === "") break;
        if (!content.startsWith(token.content, cursor)) {
          cursor = Math.max(cursor, content.indexOf(token.content, cursor));
        }
        add(token.content, cursor);
        cursor += token.content.length;
        break;
      }
      case "text_special":
        add(
          token.content,
          cursor + (token.info === "escape" ? token.markup.length - token.content.length : 0),
        );
        cursor += token.markup.length;
        break;
      case "softbreak":
      case "hardbreak": {
        const feed = content.indexOf("\n", cursor);
        add("\n", feed);
        cursor = feed + 1;
        while (content[cursor] === " " || content[cursor] === "\t") cursor++;
        break;
      }
      case "link_open": {
        const [start, end] = token.map as [number, number];
        inAddress = token.markup === "autolink";
        if (inAddress) add(object, start);
        link = {
          href: token.attrGet("href") ?? "",
          text: "",
          address: inAddress ? spanOf(start + 1, end - 1) : toSourceSpan(token.meta, toSource),
          origin: "markdown",
          ...spanOf(start, end),
        };
        facts.links.push(link);
        markLink(token, facts.links.length - 1, link.href, linkClass, rendering);
        cursor = start + 1;
        break;
      }
      case "link_close":
        cursor = token.map?.[1] ?? cursor;
        if (link) link.text = link.text.replace(/\s+/g, " ").trim();
        if (token.map) link = null;
        inAddress = false;
        break;
      case "image": {
        const [start, end] = token.map as [number, number];
        add(object, start);
        const image = readImage(token, spanOf(start, end), toSource);
        if (link) link.text += image.alt ?? "";
        token.meta = facts.images.push(image) - 1;
        cursor = end;
        break;
      }
      case "html_inline": {
        const start = cursor;
        const { html, open } = readHtml({ html: token.content, place: (at) => place(start + at), rendering });
        const end = start + token.content.length;
        facts.htmls.push({
          html: token.content,
          kind: "inline",
          places: [0, place(start)],
          ...spanOf(start, end),
        });
        add(object, start);
        if (link && /^<\/a\b/i.test(token.content)) {
          link.text = link.text.replace(/\s+/g, " ").trim();
          link.end = place(end - 1) + 1;
          link = null;
        }
        link = open ?? link;
        token.content = html;
        cursor = end;
        break;
      }
      case "code_inline":
      case "footnote_ref":
        add(object, cursor);
        if (link) link.text += token.content;
        cursor = token.map?.[1] ?? cursor;
        break;
      default:
        cursor += token.markup.length;
    }
  }
  if (/[^\s\uFFFC]/.test(text)) {
    facts.texts.push({ text, places, ...spanOf(0, content.length) });
  }
}

function toSourceSpan({ start, end }: Span, toSource: (offset: number) => number): Span {
  return { start: toSource(start), end: toSource(end) };
}

function markLink(token: Token, n: number, href: string, linkClass: string, rendering: Rendering): void {
  token.attrSet("href", linkMark(n));
  if (linkClass) token.attrJoin("class", linkClass);
  if (isOtherSite(href, rendering.site.settings.url)) token.attrJoin("class", "outside-link");
}

/** Whether the address is that of a page of another site. */
function isOtherSite(href: string, siteUrl: string | null): boolean {
  if (!/^(?:https?:)?\/\//i.test(href)) return false;
  return (
    siteUrl === null || !URL.canParse(href, siteUrl) || new URL(href, siteUrl).host !== new URL(siteUrl).host
  );
}

function readImage(token: Token, span: Span, toSource: (offset: number) => number): ImageFact {
  const { src = "", alt: _alt, title = null, ...attributes } = Object.fromEntries(token.attrs ?? []);
  return {
    src,
    alt: plainText(token.children ?? []) || null,
    title,
    address: toSourceSpan(token.meta, toSource),
    origin: "markdown",
    element: "img",
    attributes,
    captioned: false,
    ...span,
  };
}
