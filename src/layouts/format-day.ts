import { perLanguage } from "../site/per-language.ts";

/** A day `YYYY-MM-DD` as people of that language write it. */
export function formatDay(day: string, locale: string): string {
  return dayFormat(locale).format(new Date(day));
}

const dayFormat = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }),
);
