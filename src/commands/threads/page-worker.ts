import type { MadePage } from "../../checks/made-page.ts";
import { makeBody } from "../../checks/make-body.ts";
import { type FoundPage, listShown } from "../../content/content.ts";
import { packPage } from "../../content/packed-page.ts";
import type { Page } from "../../content/page.ts";
import type { ParsedPage } from "../../content/parse-page.ts";
import { textPage } from "../../content/text-page.ts";
import type { LayoutContext } from "../../layouts/layout-context.ts";
import type { UnlaidPage } from "../../layouts/renderer.ts";
import type { Body } from "../../markdown/body.ts";
import type { Site } from "../../site/site.ts";
import { createPageReader } from "../../sources/page-reader.ts";
import { createPageLayouter, type LayOutPages } from "../../templates/lay-out-pages.ts";
import { buildPageFile, type PageFile } from "../build-page-file.ts";

/** Makes and lays out pages, in this thread or in another one, where `Context` is what can be sent of a layout context. */
export interface PageWorker<Context = LayoutContext> {
  /** Makes pages of files, in their order. */
  make(files: FoundPage[]): Promise<MadePage[]>;
  /** Tells it all that it has to know before it lays out the first page. */
  begin(context: Context): Promise<void>;
  /** Lays out pages of the context by their ids. Throws a `FaultError` where none can be. */
  layOut(ids: string[]): Promise<LaidOut>;
}

/** Pages as files, and those that a template can't lay out. */
export interface LaidOut {
  made: PageFile[];
  unlaid: UnlaidPage[];
}

/** A worker in this thread. It holds the HTML of the bodies that it made until it lays them out; others it renders again. */
export function createPageWorker(site: Site): PageWorker {
  const read = createPageReader(site);
  const bodies = new Map<string, Body>();
  let pages = new Map<string, Page>();
  /** How many pages have yet to show the text of one, by its id. */
  const waiting = new Map<string, number>();
  let layOut: LayOutPages | null = null;

  const make = ({ page, unsure, tied, problems }: ParsedPage): MadePage => {
    if (!page) {
      const ofText = unsure ? makeBody(unsure, site).problems : [];
      return { page, facts: null, tied, problems: [...problems, ...ofText] };
    }
    if (page.draft && site.mode !== "preview") return { page: packPage(page), facts: null, problems };
    const body = makeBody(page, site);
    bodies.set(page.id, body);
    const { outline, sums, links, images, blocks, values, mentions, exceptions, problems: ofBody } = body;
    const facts = { outline, sums, links, images, blocks, values, mentions, exceptions, problems: ofBody };
    return { page: packPage(page), facts, problems };
  };

  return {
    make: async (files) => read(files).map(make),
    async begin(context) {
      const { content } = context;
      pages = new Map(listShown(content).map((page) => [page.id, page]));
      for (const { id } of content.fallbacks.map(textPage)) waiting.set(id, (waiting.get(id) ?? 1) + 1);
      layOut = createPageLayouter(context);
    },
    async layOut(ids) {
      if (!layOut) throw new Error("Pages were to be laid out before anything was known of the site.");
      const wanted = ids.map((id) => pages.get(id) as Page);
      const texts = wanted.map(textPage);
      for (const page of texts) if (!bodies.has(page.id)) bodies.set(page.id, makeBody(page, site));
      const laidOut = await layOut(wanted, bodies, buildPageFile);
      for (const { id } of texts) {
        const left = (waiting.get(id) ?? 1) - 1;
        waiting.set(id, left);
        if (left <= 0) bodies.delete(id);
      }
      return laidOut;
    },
  };
}
