import { type Language, languageFolder } from "./languages.ts";

/** The addresses at which visitors look for the beginning of a site: its top and the folders of its languages. */
export function doorAddresses(languages: Pick<Language, "code">[]): string[] {
  return ["/", ...languages.map(languageFolder)];
}
