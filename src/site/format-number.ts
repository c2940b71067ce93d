import { perLanguage } from "./per-language.ts";

// English where the locale is not known: else it would be the language of the machine.
const formats = perLanguage((locale) => new Intl.NumberFormat([locale, "en"]));

/** A number as a locale writes it, in its digits. */
export function formatNumber(number: number, locale: string): string {
  return formats(locale).format(number);
}
