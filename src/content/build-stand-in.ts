import type { Language } from "../site/languages.ts";
import type { AbsentPage } from "./absent-page.ts";
import { nameInLanguage } from "./name-in-language.ts";
import type { Page } from "./page.ts";

/** A language that has pages, and whether they lie in its folder; the first one's may lie at the top. */
export interface Spoken {
  language: Language;
  folder: string;
}

/** The page that shows an original in another language, at the place that its translation has, or would have. */
export function buildStandIn(
  original: Page,
  { language, folder }: Spoken,
  slugged: (place: string) => string,
  missed: AbsentPage | undefined,
): Page {
  // Not by its place: the page for missing pages lies in the folder of the first language and has its place at the top.
  const own = `${original.language.code}/`;
  const rest = (path: string) => (path.startsWith(own) ? path.slice(own.length) : path);
  const below = folder === "/" ? "" : `${language.code}/`;
  const place = folder + nameInLanguage(original);
  const { aliases: _aliases, permalink: _permalink, slug: _slug, ...settings } = original.settings;
  return {
    ...original,
    original,
    language,
    id: below + rest(original.id),
    filePath: below + rest(original.filePath),
    place,
    url: slugged(place),
    settings,
    ...(missed && addressOf(missed, settings)),
  };
}

function addressOf(
  { id, filePath, place, url, settings: { aliases } }: AbsentPage,
  settings: Page["settings"],
) {
  return { id, filePath, place, url, settings: aliases ? { ...settings, aliases } : settings };
}
