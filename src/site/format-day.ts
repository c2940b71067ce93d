import type { Language } from "./languages.ts";
import { perLanguage } from "./per-language.ts";

/** A day `YYYY-MM-DD` as people of that language write it. */
export function formatDay(day: string, { locale, dates }: Pick<Language, "locale" | "dates">): string {
  return formats(`${locale} ${dates}`).format(new Date(day));
}

const formats = perLanguage((form) => {
  const [locale, dateStyle] = form.split(" ") as [string, Language["dates"]];
  return new Intl.DateTimeFormat([locale, "en"], { dateStyle, timeZone: "UTC" });
});
