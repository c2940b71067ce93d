import { makeDataPage } from "../content/make-data-page.ts";
import type { Page } from "../content/page.ts";
import { buildWrittenFacts, type WrittenFacts } from "../markdown/build-written-facts.ts";
import { oncePer } from "../problems/once-per.ts";
import type { WrittenFile } from "../site/site.ts";

/** Settings of the site or data, as the rules read the pages: nobody sees this one, and links in it count from the top of the content. */
interface WrittenPage {
  page: Page;
  facts: WrittenFacts;
}

/** The files that staff write beside pages, as pages; made once for each content that was read. */
export const buildWrittenPages = oncePer((written: WrittenFile[]): WrittenPage[] => written.map(buildPage));

function buildPage({ source, texts, kind, language }: WrittenFile): WrittenPage {
  const page: Page = {
    ...makeDataPage(language),
    id: `${kind}.yaml`,
    source: { ...source, digest: "", file: null },
    bodyStart: source.text.length,
    title: source.path,
    label: source.path,
  };
  return { page, facts: buildWrittenFacts(texts, source, kind) };
}
