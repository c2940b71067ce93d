import type { ContentFile } from "../../content/content.ts";
import type { Language } from "../../site/languages.ts";

const units = ["byte", "kilobyte", "megabyte", "gigabyte"];

/** Type and size of a file in words of the language, e.g. `PDF, 2.4 MB`. */
export function describeFile({ id, size }: ContentFile, { code, words }: Language): string {
  const type = /\.([^./]+)$/.exec(id)?.[1]?.toUpperCase() ?? "";
  return words.fileFacts.replace("{type}", type).replace("{size}", formatSize(size, code));
}

/** A number of bytes in the largest unit that leaves at least 1, rounded to two digits that count. */
function formatSize(bytes: number, language: string): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const format = { style: "unit", unit: units[step] as string, maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(language, format).format(bytes / 1000 ** step);
}
