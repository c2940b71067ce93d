import type { ContentFile } from "../../content/content.ts";
import type { Language } from "../../site/languages.ts";
import { perLanguage } from "../../site/per-language.ts";

const units = ["kilobyte", "megabyte", "gigabyte"];

/** Type and size of a file in words of the language, e.g. `PDF, 2.4 MB`. */
export function describeFile({ id, size }: ContentFile, { locale, words }: Language): string {
  const type = /\.([^./]+)$/.exec(id)?.[1]?.toUpperCase() ?? "";
  return words.fileFacts({ type, size: formatSize(size, locale) });
}

/** A number of bytes in the largest unit that leaves at least 1, rounded to two digits that count; no file is smaller than 1 kB. */
function formatSize(bytes: number, locale: string): string {
  const kilobytes = Math.max(1, bytes / 1000);
  const step = Math.min(units.length - 1, Math.floor(Math.log10(kilobytes) / 3));
  const format = sizeFormats(locale)[step] as Intl.NumberFormat;
  return format.format(kilobytes / 1000 ** step);
}

const sizeFormats = perLanguage((locale) =>
  units.map(
    (unit) => new Intl.NumberFormat([locale, "en"], { style: "unit", unit, maximumSignificantDigits: 2 }),
  ),
);
