import { languageFolder } from "../site/languages.ts";

/** Whether a place is the folder of a language, by its code, or that of the whole content. */
export function isStartOfLanguage(place: string, code: string): boolean {
  return place === "/" || place === languageFolder({ code });
}
