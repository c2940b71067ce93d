import type { Page } from "../content/page.ts";
import type { PageFacts } from "../markdown/body.ts";
import { buildWrittenPages } from "../navigation/build-written-pages.ts";
import { oncePer } from "../problems/once-per.ts";
import type { SiteFacts } from "./rule.ts";

/** A page, or settings or data read as one, with its links and images. */
interface Addressed {
  page: Page;
  body: Pick<PageFacts, "links" | "images">;
}

/** All pages with the links and images in their text and settings, and those of settings and data; listed once for each content that was read. */
export const listAddressed = oncePer(list, ({ content }) => content);

function list(facts: Pick<SiteFacts, "content" | "bodies">): Addressed[] {
  const ofPages = facts.content.pages.flatMap((page) => {
    const body = facts.bodies.get(page.id);
    return body && body.links.length + body.images.length > 0 ? { page, body } : [];
  });
  const ofTexts = facts.content.dataTexts.flatMap(({ key, page, source }) => {
    const body = facts.bodies.get(key);
    return body ? { page: { ...page, source: { ...page.source, ...source } }, body } : [];
  });
  return [
    ...ofPages,
    ...ofTexts,
    ...buildWrittenPages(facts.content.written).map(({ page, facts: body }) => ({ page, body })),
  ];
}
