import type { BlockFact, Body, ImageFact, LinkFact } from "../../markdown/body.ts";
import type { Problem } from "../../problems/problem.ts";

type Detail = "headings" | "ids" | "questions" | "texts" | "htmls";
type Details = Pick<Body, Detail>;

/** A body as it is kept: without its HTML, and with its details as text. */
export interface PackedBody extends Omit<Body, Detail | "html"> {
  details: string;
}

/**
 * A body that was kept. Its details are read from their text when somebody asks for them, which happens for hardly any page
 * that nobody has changed: to make objects of them all took a tenth of a rebuild.
 */
export class KeptBody implements Body {
  readonly html = "";
  readonly digest: string;
  readonly links: LinkFact[];
  readonly images: ImageFact[];
  readonly blocks: BlockFact[];
  readonly problems: Problem[];
  readonly #text: string;
  #details: Details | null = null;

  constructor({ digest, links, images, blocks, problems, details }: PackedBody) {
    this.digest = digest;
    this.links = links;
    this.images = images;
    this.blocks = blocks;
    this.problems = problems;
    this.#text = details;
  }

  get headings() {
    return this.#read().headings;
  }

  get ids() {
    return this.#read().ids;
  }

  get questions() {
    return this.#read().questions;
  }

  get texts() {
    return this.#read().texts;
  }

  get htmls() {
    return this.#read().htmls;
  }

  #read(): Details {
    this.#details ??= JSON.parse(this.#text) as Details;
    return this.#details;
  }
}

/** Packs a body, also one that was kept. */
export function packBody(body: Body): PackedBody {
  const { digest, links, images, blocks, problems, headings, ids, questions, texts, htmls } = body;
  const details: Details = { headings, ids, questions, texts, htmls };
  return { digest, links, images, blocks, problems, details: JSON.stringify(details) };
}
