import type { SiteFacts } from "../checks/rule.ts";
import { buildNavigation } from "../navigation/build-navigation.ts";
import type { Site } from "../site/site.ts";
import { assemblePages } from "./assemble-pages.ts";
import { listSiteFiles } from "./list-site-files.ts";
import { readFacts } from "./read-facts.ts";
import { createPageWorker } from "./threads/page-worker.ts";

/** A site as rules and deeds read it, for a command that lays nothing out: its pages are made in this thread, and nothing is kept. */
export async function prepareSite(site: Site): Promise<SiteFacts> {
  const files = listSiteFiles(site);
  const pages = await createPageWorker(site).make(files.page);
  const assembled = await assemblePages(site, files, pages);
  const navigation = buildNavigation(site, assembled.content);
  return readFacts({ site, ...assembled, navigation });
}
