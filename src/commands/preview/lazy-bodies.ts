import type { Page } from "../../content/page.ts";
import type { Body } from "../../markdown/body.ts";
import { renderBody } from "../../markdown/render-body.ts";
import type { Site } from "../../site/site.ts";

/** Bodies that are rendered when they are asked for, and kept as long as their page is the same. */
export class LazyBodies extends Map<string, Body> {
  readonly #pages: Map<string, Page>;
  readonly #site: Site;
  readonly #kept: WeakMap<Page, Body>;

  constructor(pages: Page[], site: Site, kept: WeakMap<Page, Body>) {
    super();
    this.#pages = new Map(pages.map((page) => [page.id, page]));
    this.#site = site;
    this.#kept = kept;
  }

  override get(id: string): Body | undefined {
    const page = this.#pages.get(id);
    if (!page) return undefined;
    const known = this.#kept.get(page) ?? renderBody(page, this.#site);
    this.#kept.set(page, known);
    return known;
  }
}
