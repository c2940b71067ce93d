import type { SiteFacts } from "../../checks/rule.ts";
import { createOriginalFinder } from "../../content/find-original.ts";
import type { Page } from "../../content/page.ts";
import { changeSettings } from "../../editing/change-settings.ts";
import type { TextChanges } from "./text-changes.ts";

/** Ties translations to originals that lie at another path now, by `translationOf:`; those that move alike stay tied by their paths. */
export function tieTranslations(
  { site, content }: Pick<SiteFacts, "site" | "content">,
  { idOf, moved }: { idOf: (id: string) => string; moved: ReadonlyMap<string, string> },
  changes: TextChanges,
): void {
  const [first] = site.languages;
  const findOriginal = createOriginalFinder(content.pages);
  const isTouched = (page: Page) => moved.has(page.id);
  for (const page of content.pages) {
    if (page.source.file === null || page.language.code === first?.code) continue;
    const named = findOriginal(page);
    const original =
      named ?? content.translations.of(page).find(({ language }) => language.code === first?.code)?.page;
    if (!original || original.source.file === null || !(isTouched(page) || isTouched(original))) continue;
    const isTied = !named && cutFirst(idOf(page.id)) === cutFirst(idOf(original.id));
    if (isTied || (named && !isTouched(original) && !page.settings.translationOf?.startsWith("."))) continue;
    const value = idOf(original.id);
    changes.change(page.source.path, page.source.text, (text) =>
      changeSettings(text, { kind: "set", path: ["translationOf"], value }),
    );
  }
}

/** A path without the folder of its language. */
function cutFirst(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}
