import type { SiteFacts } from "../../checks/rule.ts";
import { buildPageUrl } from "../../content/build-page-url.ts";
import type { Page } from "../../content/page.ts";
import { chooseSection } from "../../navigation/choose-section.ts";
import { resolveLink } from "../../navigation/resolve-link.ts";
import { folderOf, relativePath } from "../../site/paths.ts";
import type { Moved } from "./find-moved.ts";
import { moveAddress, type NewPlaces } from "./move-address.ts";
import type { TextChanges } from "./text-changes.ts";

/** Lets each list of pages name the section that it named before files moved. */
export function mendSections(
  facts: Pick<SiteFacts, "content" | "bodies" | "navigation">,
  places: NewPlaces & Pick<Moved, "folder">,
  changes: TextChanges,
): void {
  for (const page of facts.content.pages)
    for (const { name, options, places: spans } of facts.bodies.get(page.id)?.blocks ?? []) {
      const { in: section } = options;
      if (name !== "pages" || !section || section === "/" || !spans.in) continue;
      const now = moveSection(section, page, facts, places);
      if (now !== null) changes.replace(page.source.path, page.source.text, { ...spans.in, text: now });
    }
}

/** The name of a section as it has to be written; `null` for one that stays. */
function moveSection(
  written: string,
  page: Page,
  { content, navigation }: Pick<SiteFacts, "content" | "navigation">,
  places: NewPlaces & Pick<Moved, "folder">,
): string | null {
  const { index, trees } = navigation;
  const target = resolveLink(written, page, index);
  if (target.kind === "page") {
    const now = moveAddress(written, page, target, places, index.origin);
    return now === null || /\.\w+$/.test(written) ? now : now.replace(/(^|\/)index\.md$/, "$1") || "./";
  }
  // A folder without a page of its own.
  const tree = trees.get(page.language.code);
  const section = tree && chooseSection(written, page, tree, index).section;
  const inside = section && content.pages.find(({ place }) => place.startsWith(section.place));
  if (!inside) return null;
  const old = inside.id
    .split("/")
    .slice(0, section.place.split("/").length - 2)
    .join("/");
  const { from = "", to = "" } = places.folder ?? {};
  const now = from !== "" && `${old}/`.startsWith(`${from}/`) ? to + old.slice(from.length) : old;
  if (now === old && places.idOf(page.id) === page.id) return null;
  if (written.startsWith("/")) return now === old ? null : buildPageUrl(now);
  const path = `${relativePath(folderOf(places.idOf(page.id)), now)}/`;
  return path === written ? null : path;
}
