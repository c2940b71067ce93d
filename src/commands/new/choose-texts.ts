import { baseLanguage } from "../../site/base-language.ts";

/** Which texts of a starter become those of which language of a new site. */
export interface ChosenTexts {
  /** By the starter's language, that of the site; the first is that of the site's originals. */
  places: Map<string, string>;
  /** Whether the texts of the first language are in another one, since the starter has none in it. */
  isBorrowed: boolean;
}

/**
 * Chooses the texts for the languages that are asked for: `es` for `es` and for `es-MX`, each once. Where there are none for the
 * first language, those of the starter's own first language stand in.
 */
export function chooseTexts(asked: readonly string[], written: readonly string[]): ChosenTexts {
  const places = new Map<string, string>();
  const find = (code: string) =>
    written.find((known) => known === code) ?? written.find((known) => known === baseLanguage(code));
  const [first = "", ...others] = asked;
  const ofFirst = find(first);
  places.set(ofFirst ?? (written[0] as string), first);
  for (const code of others) {
    const texts = find(code);
    if (texts !== undefined && !places.has(texts)) places.set(texts, code);
  }
  return { places, isBorrowed: ofFirst === undefined };
}
