import { type Content, dataOf } from "../content/content.ts";
import { findDrawings } from "../content/find-drawings.ts";
import type { FactsById, PageFacts } from "../markdown/body.ts";
import { buildWrittenPages } from "../navigation/build-written-pages.ts";
import type { SiteSettings } from "../site/settings-schema.ts";

/**
 * The blocks that pages show which are drawn, and the kinds of the lists among them: what the style sheet of a site has to hold of those.
 * The drawings of the site's own that they show are among them as texts name them, `mark:NAME`.
 */
export function listShownParts(
  content: Pick<Content, "pages" | "data" | "ownData" | "dataTexts" | "written">,
  bodies: FactsById<"blocks" | "images">,
  settings: Pick<SiteSettings, "fields">,
): Set<string> {
  const shown = new Set<string>();
  const hasDrawings = settings.fields.some(({ type }) => type === "drawing");
  const note = (facts: Pick<PageFacts, "images"> | undefined) => {
    for (const { src } of facts?.images ?? none) if (src.startsWith("mark:")) shown.add(src);
  };
  for (const page of content.pages) {
    const facts = bodies.get(page.id);
    for (const { name, words } of facts?.blocks ?? none) {
      shown.add(name);
      const kind = name === "list" ? dataOf(content, page.language).lists.get(words)?.list?.kind : null;
      if (kind) shown.add(kind);
    }
    if (hasDrawings) for (const { name } of findDrawings(page, settings)) shown.add(`mark:${name}`);
    note(facts);
  }
  for (const { key } of content.dataTexts) note(bodies.get(key));
  for (const { facts } of buildWrittenPages(content.written)) note(facts);
  // These stand above the pages, and in none of them.
  for (const { lists } of [content.data, ...content.ownData.values()])
    for (const { list } of lists.values()) if (list?.kind === "announcements") shown.add(list.kind);
  return shown;
}

// One for the many pages without any.
const none: [] = [];
