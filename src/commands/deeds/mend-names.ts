import type { SiteFacts } from "../../checks/rule.ts";
import { createOriginalFinder } from "../../content/find-original.ts";
import type { Page } from "../../content/page.ts";
import { changeSettings } from "../../editing/change-settings.ts";
import { changeYaml } from "../../editing/change-yaml.ts";
import { findEntryPath } from "./find-entry-path.ts";
import type { TextChanges } from "./text-changes.ts";

/** Takes a page out of what names it without a link: what the search has to find, and translations, which stand by themselves from now on. */
export function mendNames({ content }: SiteFacts, page: Page, changes: TextChanges): void {
  for (const { source, promises } of content.search) {
    const spans = promises.filter(({ address }) => address === page.url).map(({ spans }) => spans.address);
    for (const start of new Set(spans.map(({ start }) => start))) {
      const path = findEntryPath(source.text, start)?.slice(0, 2);
      // Another page need not have these words.
      if (path)
        changes.remove(source.path, source.text, (text) => changeYaml(text, { kind: "remove", path }));
    }
  }
  const findOriginal = createOriginalFinder(content.pages);
  for (const translation of content.pages)
    if (findOriginal(translation)?.id === page.id && translation.source.file !== null)
      changes.change(translation.source.path, translation.source.text, (text) =>
        changeSettings(text, { kind: "remove", path: ["translationOf"] }),
      );
}
