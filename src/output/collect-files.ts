import type { Content, ContentFile } from "../content/content.ts";
import type { Body } from "../markdown/body.ts";
import type { PageIndex } from "../navigation/page-index.ts";
import { resolveLink } from "../navigation/resolve-link.ts";

/** The files beside the pages that a page links to or shows; the others are not published. */
export function collectFiles(content: Content, bodies: Map<string, Body>, index: PageIndex): ContentFile[] {
  const used = new Set<ContentFile>();
  for (const page of content.pages) {
    const body = bodies.get(page.id);
    if (!body) continue;
    for (const href of [...body.links.map((link) => link.href), ...body.images.map((image) => image.src)]) {
      const target = resolveLink(href, page, index);
      if (target.kind === "file") used.add(target.file);
    }
  }
  return content.files.filter((file) => used.has(file));
}
