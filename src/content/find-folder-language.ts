import { type Language, languageFolder } from "../site/languages.ts";

/** The code of the language in whose folder an address lies; `null` for one in none. */
export function findFolderLanguage(
  address: string,
  languages: Iterable<Pick<Language, "code">>,
): string | null {
  for (const language of languages) if (address.startsWith(languageFolder(language))) return language.code;
  return null;
}
