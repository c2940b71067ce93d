import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import type { Page } from "./page.ts";

/** What a page that nobody wrote says of itself. */
type UnwrittenPage = Pick<Page, "url" | "language" | "title" | "layout" | "settings"> &
  Partial<Pick<Page, "id" | "place" | "label" | "source" | "part">>;

/** A page that Waymark makes itself, which no menu lists. */
export function makeUnwrittenPage(
  { url, settings, ...parts }: UnwrittenPage,
  { settings: { fields }, inputDir, workingDir }: Pick<Site, "settings" | "inputDir" | "workingDir">,
): Page {
  const filePath = url.slice(1, -1) || "index";
  const id = `${filePath}.md`;
  return {
    id,
    source: { path: showPath(`${inputDir}/${id}`, workingDir), text: "", digest: "", file: null },
    bodyStart: 0,
    original: null,
    filePath,
    place: url,
    url,
    label: parts.title,
    order: null,
    sidenav: null,
    menu: null,
    settings: { ...settings, hidden: true },
    fields: Object.fromEntries(fields.map(({ name }) => [name, null])),
    draft: false,
    updated: null,
    values: {},
    words: {},
    spans: {},
    ...parts,
  };
}
