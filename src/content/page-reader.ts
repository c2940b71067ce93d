import { readFileSync } from "node:fs";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import type { FoundFile } from "./list-files.ts";
import { listLayouts } from "./list-layouts.ts";
import { buildPageSchema } from "./page-schema.ts";
import { type PageContext, type ParsedPage, parsePage } from "./parse-page.ts";

/** Makes pages of files; they come in the order of the files. */
export type PageReader = (files: FoundFile[]) => ParsedPage[] | Promise<ParsedPage[]>;

/**
 * What reads pages, one file after the other. Synchronous: to wait for each of ten thousand small files takes more time
 * than to read them.
 */
export function createPageReader(site: Site): (files: FoundFile[]) => ParsedPage[] {
  const context: PageContext = {
    site,
    schema: buildPageSchema(site.settings.fields),
    layouts: listLayouts(site.assetsDirs),
  };
  // Bytes that are no UTF-8 become U+FFFD, which the page's parser and the rules report.
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  return (files) =>
    files.map(({ id, absolutePath }) => {
      const text = utf8.decode(readFileSync(absolutePath));
      return parsePage(id, { path: showPath(absolutePath, site.workingDir), text }, context);
    });
}
