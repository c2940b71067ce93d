import type { Content } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import type { Site } from "../site/site.ts";
import type { TranslatedPage } from "../translations/translated-page.ts";

/** The pages of all languages beside the first, each with its original at the same place: what is written, and what is not yet. */
export function listTranslated(
  { languages }: Pick<Site, "languages">,
  { pages }: Pick<Content, "pages">,
): TranslatedPage[] {
  const [first, ...others] = languages;
  const pathOf = (page: Page) =>
    page.filePath.startsWith(`${page.language.code}/`)
      ? page.filePath.slice(page.language.code.length + 1)
      : page.filePath;
  const written = pages.filter(({ source }) => source.file !== null);
  const originals = new Map(
    written.filter(({ language }) => language === first).map((page) => [pathOf(page), page]),
  );
  return others.flatMap((language) => {
    const own = new Map(
      written.filter((page) => page.language === language).map((page) => [pathOf(page), page]),
    );
    return [
      ...[...originals].map(([path, original]) => ({ language, original, page: own.get(path) ?? null })),
      ...[...own]
        .filter(([path]) => !originals.has(path))
        .map(([, page]) => ({ language, original: null, page })),
    ];
  });
}
