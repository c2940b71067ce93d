import type { Content } from "../content/content.ts";
import { buildWrittenPages } from "./build-written-pages.ts";
import type { PageIndex } from "./page-index.ts";
import { resolveLink } from "./resolve-link.ts";

/** The images that stand in data, by the ids of their files: lists show portraits and logos, which are small. */
export function collectSmall({ written }: Pick<Content, "written">, index: PageIndex): ReadonlySet<string> {
  const ofData = buildWrittenPages(written.filter(({ kind }) => kind === "data"));
  const files = ofData.flatMap(({ page, facts }) =>
    facts.images.map(({ src }) => resolveLink(src, page, index)),
  );
  return new Set(files.flatMap((target) => (target.kind === "file" ? target.file.id : [])));
}
