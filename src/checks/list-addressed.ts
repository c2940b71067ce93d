import type { Page } from "../content/page.ts";
import type { PageFacts } from "../markdown/body.ts";
import { buildWrittenPages } from "../navigation/build-written-pages.ts";
import type { SiteFacts } from "./rule.ts";

/** All pages with the links and images in their text and settings, and those of settings and data. */
export function listAddressed(
  facts: Pick<SiteFacts, "content" | "bodies">,
): { page: Page; body: Pick<PageFacts, "links" | "images"> }[] {
  const ofPages = facts.content.pages.flatMap((page) => {
    const body = facts.bodies.get(page.id);
    return body && body.links.length + body.images.length > 0 ? { page, body } : [];
  });
  return [
    ...ofPages,
    ...buildWrittenPages(facts.content.written).map(({ page, facts: body }) => ({ page, body })),
  ];
}
