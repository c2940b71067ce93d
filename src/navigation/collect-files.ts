import type { Content, ContentFile } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import { textPage } from "../content/text-page.ts";
import type { FactsById, ImageFact } from "../markdown/body.ts";
import { oncePer } from "../problems/once-per.ts";
import { buildWrittenPages } from "./build-written-pages.ts";
import { collectLinks } from "./collect-links.ts";
import { collectSmall } from "./collect-small.ts";
import type { PageIndex } from "./page-index.ts";
import { type LinkTarget, resolveLink } from "./resolve-link.ts";

type SomeContent = Pick<Content, "pages" | "fallbacks" | "files" | "public" | "dataTexts" | "written">;

/** The files beside the pages that visitors meet; the others are not published. A file can be in both lists. */
export interface UsedFiles {
  /** Those that have an address of their own: a page links to them, or its HTML names them. */
  linked: ContentFile[];
  /** Those of `public/` that a page links to or shows. */
  linkedPublic: ContentFile[];
  /** Images in the text, which are published in several sizes. */
  shown: ContentFile[];
  /** Of these, by their ids, what lists show. */
  small: ReadonlySet<string>;
}

/** Collects what the pages link to and show, once for each content that was read: rules and stages ask half a dozen times. */
export const collectFiles = oncePer(
  (content: SomeContent, bodies: FactsById, index: PageIndex): UsedFiles => {
    const linked = new Set<ContentFile>();
    const shown = new Set<ContentFile>();
    const addLinked = (target: LinkTarget) => {
      if (target.kind === "file") linked.add(target.file);
    };
    for (const { target } of collectLinks(content, bodies, index)) addLinked(target);
    const add = (page: Page, images: ImageFact[]) => {
      for (const { src, origin, element } of images) {
        const target = resolveLink(src, page, index);
        if (target.kind !== "file") continue;
        if (element === "img") shown.add(target.file);
        // What is no image, stays as it was written, or is printed by a layout, names the file itself.
        if (origin !== "markdown" || element !== "img") linked.add(target.file);
      }
    };
    for (const page of content.pages) add(page, bodies.get(page.id)?.images ?? []);
    for (const page of content.fallbacks) {
      const { links = [], images = [] } = bodies.get(textPage(page).id) ?? {};
      for (const { href } of links) addLinked(resolveLink(href, page, index));
      add(page, images);
    }
    for (const { key, page } of content.dataTexts) add(page, bodies.get(key)?.images ?? []);
    for (const { page, facts } of buildWrittenPages(content.written)) add(page, facts.images);
    return {
      linked: content.files.filter((file) => linked.has(file)),
      linkedPublic: content.public.filter((file) => linked.has(file) || shown.has(file)),
      shown: content.files.filter((file) => shown.has(file)),
      small: collectSmall(content, index),
    };
  },
);
