import type { HtmlTag } from "../markdown/parse-html.ts";
import { cleanText, formatMark } from "./fold-meaning.ts";
import { markAddress } from "./mark-address.ts";
import type { WrittenPart } from "./part.ts";

// Attributes of HTML that are read or heard.
const worded = new Set(["alt", "title", "aria-label", "placeholder"]);
const addressed: Record<string, "links" | "images"> = { href: "links", src: "images", poster: "images" };

/** Writes the parts of a page one after the other: to the last one, or to an earlier one that was chosen. */
export class PartWriter {
  readonly parts: WrittenPart[] = [];
  readonly #keys = new Set<string>();
  part: WrittenPart;

  /** Begins with the part before the first heading; `start` is where it stands in the source. */
  constructor(start: number) {
    this.part = this.begin("", 0, "", start);
  }

  begin(id: string, level: number, heading: string, start: number): WrittenPart {
    let key = `#${id}`;
    // Two parts with one id are a fault that a rule tells.
    for (let n = 2; this.#keys.has(key); n++) key = `#${id}~${n}`;
    this.#keys.add(key);
    const counted = { links: [], images: [], ids: [] };
    this.part = { key, level, heading, start, sum: "", text: "", marked: "", counted };
    this.parts.push(this.part);
    return this.part;
  }

  add(text: string): void {
    const clean = cleanText(text);
    this.part.text += clean;
    this.part.marked += clean;
  }

  mark(mark: string): void {
    this.part.marked += formatMark(mark);
  }

  address(list: "links" | "images", address: string): void {
    this.part.counted[list].push(address);
    this.part.marked += markAddress(list, address);
  }

  /** Adds what an opening tag has: words that are heard, addresses, and the rest as marks. */
  tag({ kind, name, attributes }: HtmlTag): void {
    if (kind !== "open") return;
    this.mark(`<${name}`);
    for (const attribute of attributes) {
      const list = addressed[attribute.name];
      if (attribute.name === "id") this.part.counted.ids.push(attribute.value);
      if (worded.has(attribute.name)) this.add(` ${attribute.value} `);
      else if (list) this.address(list, attribute.value.trim());
      else this.mark(`${attribute.name}=${attribute.value}`);
    }
  }
}
