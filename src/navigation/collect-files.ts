import type { Content, ContentFile } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import type { FactsById, PageFacts } from "../markdown/body.ts";
import { buildWrittenPages } from "./build-written-pages.ts";
import type { PageIndex } from "./page-index.ts";
import { resolveLink } from "./resolve-link.ts";

type SomeContent = Pick<Content, "pages" | "files" | "public" | "written">;

/** The files beside the pages that visitors meet; the others are not published. A file can be in both lists. */
export interface UsedFiles {
  /** Those that have an address of their own: a page links to them, or its HTML names them. */
  linked: ContentFile[];
  /** Those of `public/` that a page links to or shows. */
  linkedPublic: ContentFile[];
  /** Images in the text, which are published in several sizes. */
  shown: ContentFile[];
}

const known = new WeakMap<SomeContent, UsedFiles>();

/** Collects what the pages link to and show, once for each content that was read: rules and stages ask half a dozen times. */
export function collectFiles(content: SomeContent, bodies: FactsById, index: PageIndex): UsedFiles {
  const used = known.get(content) ?? collect(content, bodies, index);
  known.set(content, used);
  return used;
}

function collect(content: SomeContent, bodies: FactsById, index: PageIndex): UsedFiles {
  const linked = new Set<ContentFile>();
  const shown = new Set<ContentFile>();
  const add = (page: Page, { links, images }: Pick<PageFacts, "links" | "images">) => {
    const addFile = (href: string, to: Set<ContentFile>) => {
      const target = resolveLink(href, page, index);
      if (target.kind === "file") to.add(target.file);
    };
    for (const { href } of links) addFile(href, linked);
    for (const { src, origin, element } of images) {
      if (element === "img") addFile(src, shown);
      // What is no image, stays as it was written, or is printed by a layout, names the file itself.
      if (origin !== "markdown" || element !== "img") addFile(src, linked);
    }
  };
  for (const page of content.pages) {
    const body = bodies.get(page.id);
    if (body) add(page, body);
  }
  for (const { page, facts } of buildWrittenPages(content.written)) add(page, facts);
  return {
    linked: content.files.filter((file) => linked.has(file)),
    linkedPublic: content.public.filter((file) => linked.has(file) || shown.has(file)),
    shown: content.files.filter((file) => shown.has(file)),
  };
}
