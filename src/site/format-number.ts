import { perLanguage } from "./per-language.ts";

const formats = perLanguage((locale) => new Intl.NumberFormat(locale));

/** A number as a locale writes it, in its digits. */
export function formatNumber(number: number, locale: string): string {
  return formats(locale).format(number);
}
