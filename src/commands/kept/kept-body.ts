import type { Body, HeadingFact, IdFact } from "../../markdown/body.ts";

type Details = Pick<Body, "headings" | "ids">;

/** A body as it is kept: without its HTML, and with its headings and ids as text. */
export interface PackedBody extends Omit<Body, keyof Details | "html" | "around"> {
  details: string;
}

/**
 * A body that was kept. Its headings and ids are read from their text when somebody asks for them, which happens for hardly
 * any page that nobody has changed: to make objects of them all took a twentieth of a rebuild.
 */
export class KeptBody implements Body {
  readonly html = "";
  readonly around = "";
  readonly links: Body["links"];
  readonly images: Body["images"];
  readonly blocks: Body["blocks"];
  readonly questions: Body["questions"];
  readonly texts: Body["texts"];
  readonly htmls: Body["htmls"];
  readonly problems: Body["problems"];
  readonly #text: string;
  #details: Details | null = null;

  constructor(packed: PackedBody) {
    this.links = packed.links;
    this.images = packed.images;
    this.blocks = packed.blocks;
    this.questions = packed.questions;
    this.texts = packed.texts;
    this.htmls = packed.htmls;
    this.problems = packed.problems;
    this.#text = packed.details;
  }

  get headings(): HeadingFact[] {
    return this.#read().headings;
  }

  get ids(): IdFact[] {
    return this.#read().ids;
  }

  #read(): Details {
    this.#details ??= JSON.parse(this.#text) as Details;
    return this.#details;
  }
}

/** Packs a body. */
export function packBody({ html: _html, around: _around, headings, ids, ...rest }: Body): PackedBody {
  return { ...rest, details: JSON.stringify({ headings, ids } satisfies Details) };
}
