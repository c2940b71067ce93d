import type { InterfaceWords } from "./interface-words.ts";
import type { LanguageSettings } from "./language-settings-schema.ts";

/** A language of the site: BCP 47 code (also its folder), its own name, writing direction and interface words. */
export interface Language {
  code: string;
  name: string;
  dir: "ltr" | "rtl";
  /** BCP 47 with region, digits and calendar (`ar-EG-u-nu-latn`): how days, numbers and lists are written and words are sorted. */
  locale: string;
  /** The system of its digits, by its name in Unicode: `latn`. */
  digits: string;
  /** How much of a day is written, as `Intl.DateTimeFormat` has it. */
  dates: "full" | "long" | "medium" | "short";
  /** Opening and closing double quote, opening and closing single quote. */
  quotes: string;
  words: InterfaceWords;
  /** What holds of the site's settings in it: its own ones (`<code>/site.yaml`), else those of the site. */
  settings: LanguageSettings;
  /** The names of those that are its own; a side menu as `menus.NAME`. */
  own: string[];
  /** Codes of the languages that stand in for what is missing in it, the nearest first: those like it (`pt-BR`: `pt`), then the first one. */
  fallbacks: string[];
}

/** The folder of a language in addresses, with slashes at both ends: `/pt-br/`. */
export function languageFolder({ code }: Pick<Language, "code">): string {
  return `/${code.toLowerCase()}/`;
}
