import { type Content, dataOf } from "../content/content.ts";
import type { FactsById } from "../markdown/body.ts";

/** The blocks that pages show which are drawn, and the kinds of the lists among them: what the style sheet of a site has to hold of those. */
export function listShownParts(
  content: Pick<Content, "pages" | "data" | "ownData">,
  bodies: FactsById<"blocks">,
): Set<string> {
  const shown = new Set<string>();
  for (const { id, language } of content.pages)
    for (const { name, words } of bodies.get(id)?.blocks ?? []) {
      shown.add(name);
      const kind = name === "list" ? dataOf(content, language).lists.get(words)?.list?.kind : null;
      if (kind) shown.add(kind);
    }
  // These stand above the pages, and in none of them.
  for (const { lists } of [content.data, ...content.ownData.values()])
    for (const { list } of lists.values()) if (list?.kind === "announcements") shown.add(list.kind);
  return shown;
}
