import type { Language } from "../languages.ts";
import type { WrittenFile } from "../site.ts";
import type { WrittenValue } from "./parse-values.ts";

/** The files of values, for the rules on what staff write: but for prices, numbers and days, which are no words. */
export function listValueTexts(
  files: ReadonlyMap<string, ReadonlyMap<string, WrittenValue>>,
  languages: Language[],
): WrittenFile[] {
  return [...files].flatMap(([code, values]) => {
    const language = languages.find((known) => known.code === code) ?? (languages[0] as Language);
    const [first] = values.values();
    const texts = [...values.values()]
      .filter(({ type }) => type !== "price" && type !== "number" && type !== "day")
      .map(({ name, text, span }) => ({ path: [name], value: text, span }));
    return first ? [{ source: first.source, texts, kind: "data" as const, language }] : [];
  });
}
