import type { Span } from "../problems/source-text.ts";
import type { ImageFact, LinkFact } from "./body.ts";
import { readAloud } from "./html-tree.ts";
import { fileMark, imageMark, linkMark } from "./marks.ts";
import { type HtmlAttribute, type HtmlTag, parseHtml } from "./parse-html.ts";
import type { Rendering } from "./rendering.ts";

/** Elements that show a file, and the attributes that name it. */
const fileAttributes: Record<string, string[]> = {
  img: ["src", "srcset"],
  source: ["src", "srcset"],
  video: ["src", "poster"],
  audio: ["src"],
  track: ["src"],
  iframe: ["src"],
  embed: ["src"],
  object: ["data"],
};

interface Reading {
  html: string;
  /** Where an offset of `html` stands in the page's source. */
  place: (offset: number) => number;
  rendering: Rendering;
}

interface Replacement {
  start: number;
  end: number;
  text: string;
}

/**
 * Reads a piece of raw HTML: records its ids, links and files, and returns it with marks for addresses and images and
 * without comments, which are for editors. `bare` is as written, with blanks in place of those; `open` is a link that was
 * opened and not closed.
 */
export function readHtml(reading: Reading): { html: string; bare: string; open: LinkFact | null } {
  const { html } = reading;
  let [bare, kept] = ["", 0];
  let result = "";
  let done = 0;
  let open: LinkFact | null = null;
  for (const tag of parseHtml(html).tags) {
    if (tag.kind === "close") {
      if (tag.name === "a" && open) {
        open.end = reading.place(tag.end);
        open = null;
      }
      continue;
    }
    if (isDropped(tag, html)) {
      bare += html.slice(kept, tag.start).padEnd(tag.end - kept);
      kept = tag.end;
    }
    recordIds(tag, reading);
    const link = tag.name === "a" || tag.name === "area" ? recordLink(tag, reading) : null;
    if (link && tag.name === "a") open = link.fact;
    for (const { start, end, text } of link ? [link.replacement] : recordFiles(tag, reading)) {
      result += html.slice(done, start) + text;
      done = end;
    }
  }
  return { html: result + html.slice(done), bare: bare + html.slice(kept), open };
}

/** Whether it is a comment that can go. Behind a `<` its going would make a tag of what follows. */
const isDropped = ({ kind, start }: HtmlTag, html: string): boolean =>
  kind === "comment" && html.startsWith("<!--", start) && !/<\/?$/.test(html.slice(0, start).slice(-2));

function recordIds(tag: HtmlTag, { place, rendering }: Reading): void {
  for (const { name, value, written } of tag.attributes) {
    if (!value || !written || !(name === "id" || (name === "name" && tag.name === "a"))) continue;
    rendering.facts.ids.push({
      id: value,
      origin: "html",
      start: place(written.start),
      end: place(written.end - 1) + 1,
    });
  }
}

function recordLink(tag: HtmlTag, reading: Reading): { fact: LinkFact; replacement: Replacement } | null {
  const href = tag.attributes.find(({ name, written }) => /^(?:xlink:)?href$/.test(name) && written);
  if (!href) return null;
  const { place, rendering } = reading;
  const { links } = rendering.facts;
  const fact: LinkFact = {
    href: readAddress(href),
    text:
      tag.attributes.find(({ name }) => name === "alt")?.value ?? (tag.element ? readAloud(tag.element) : ""),
    address: addressSpan(href, reading),
    origin: "html",
    start: place(tag.start),
    end: place(tag.end - 1) + 1,
  };
  links.push(fact);
  return { fact, replacement: replaceValue(href, linkMark(links.length - 1)) };
}

function recordFiles(tag: HtmlTag, reading: Reading): Replacement[] {
  if (isDropped(tag, reading.html)) return [{ start: tag.start, end: tag.end, text: "" }];
  const { images } = reading.rendering.facts;
  const names = fileAttributes[tag.name];
  if (!names) return [];
  const written = tag.attributes.filter(({ name, value }) => names.includes(name) && value);
  if (tag.name === "img" && written.length === 1 && written[0]?.name === "src") {
    images.push(imageFact(tag, written[0], readAddress(written[0]), reading));
    return [{ start: tag.start, end: tag.end, text: imageMark(images.length - 1) }];
  }
  return written.map((attribute) => {
    const record = (src: string) => fileMark(images.push(imageFact(tag, attribute, src, reading)) - 1);
    if (attribute.name !== "srcset") return replaceValue(attribute, record(readAddress(attribute)));
    const candidates = readAddress(attribute).split(/,\s+/);
    return replaceValue(attribute, candidates.map((text) => text.trim().replace(/^\S+/, record)).join(", "));
  });
}

function imageFact(tag: HtmlTag, attribute: HtmlAttribute, src: string, reading: Reading): ImageFact {
  const others = Object.fromEntries(tag.attributes.map(({ name, value }) => [name, value] as const));
  const { alt = null, title = null, src: _src, srcset: _srcset, ...attributes } = others;
  return {
    src,
    alt: tag.name === "img" ? alt : null,
    title,
    address: addressSpan(attribute, reading),
    origin: "html",
    element: tag.name,
    attributes,
    captioned: false,
    start: reading.place(tag.start),
    end: reading.place(tag.end - 1) + 1,
  };
}

function readAddress({ value }: HtmlAttribute): string {
  return value.trim();
}

function addressSpan({ written }: HtmlAttribute, { place }: Reading): Span {
  const { start, end } = written as Span;
  return { start: place(start), end: end > start ? place(end - 1) + 1 : place(start) };
}

function replaceValue({ written, quote }: HtmlAttribute, mark: string): Replacement {
  const { start, end } = written as Span;
  return { start, end, text: quote ? mark : `"${mark}"` };
}
