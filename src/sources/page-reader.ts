import type { FoundPage } from "../content/content.ts";
import type { PageSource } from "../content/page.ts";
import { buildPageSchema } from "../content/page-schema.ts";
import { type PageContext, type ParsedPage, parsePage } from "../content/parse-page.ts";
import { parseTitle } from "../markdown/parse-title.ts";
import { showPath } from "../site/show-path.ts";
import type { Site } from "../site/site.ts";
import { listLayouts } from "./list-layouts.ts";
import { readPageSource } from "./read-page-source.ts";

/** What parses the text of a page that may be otherwise than its file. */
export function createPageParser(site: Site): (file: FoundPage, source: PageSource) => ParsedPage {
  const context: PageContext = {
    site,
    schema: buildPageSchema(site.settings.fields),
    layouts: listLayouts(site.assetsDirs),
    parseTitle,
  };
  return (file, source) => parsePage(file, source, context);
}

/**
 * What reads pages, one file after the other. Synchronous: to wait for each of ten thousand small files takes more time
 * than to read them.
 */
export function createPageReader(site: Site): (files: FoundPage[]) => ParsedPage[] {
  const parse = createPageParser(site);
  return (files) =>
    files.map((file) => {
      const { absolutePath } = file;
      return parse(file, readPageSource(showPath(absolutePath, site.workingDir), absolutePath));
    });
}
