import type { MadePage } from "../checks/made-page.ts";
import { makeBody } from "../checks/make-body.ts";
import { makeTexts } from "../checks/make-texts.ts";
import type { SiteFacts } from "../checks/rule.ts";
import type { FoundPage } from "../content/content.ts";
import type { PageFacts } from "../markdown/body.ts";
import { addListParts } from "../navigation/add-list-parts.ts";
import type { Site } from "../site/site.ts";
import { assembleSite } from "../sources/assemble-site.ts";
import { readRedirects } from "../sources/read-redirects.ts";
import { unpackPage } from "../sources/unpack-page.ts";
import type { SiteFileList } from "./list-site-files.ts";

/** Assembles the pages that were made of files, in their order, with what lies beside them, and those that no file was read for. */
export async function assemblePages(
  site: Site,
  files: SiteFileList,
  made: MadePage[],
): Promise<Pick<SiteFacts, "content" | "bodies" | "texts" | "redirects">> {
  const bodies = new Map<string, PageFacts>();
  const pages = new Map(
    made.map(({ page, facts, tied, problems }, at) => {
      if (page && facts) bodies.set(page.id, facts);
      return [
        (files.page[at] as FoundPage).id,
        { page: page && unpackPage(page, site.languages), tied, problems },
      ];
    }),
  );
  const redirects = await readRedirects(site);
  const assembled = await assembleSite(site, files, pages, redirects, files.history);
  const content = addListParts(site, assembled, ({ id }) => bodies.get(id)?.blocks ?? []);
  for (const page of content.pages) if (!bodies.has(page.id)) bodies.set(page.id, makeBody(page, site));
  const texts = makeTexts(content, site);
  for (const [key, body] of texts) bodies.set(key, body);
  return { content, bodies, texts, redirects };
}
