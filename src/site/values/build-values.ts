import type { Language } from "../languages.ts";
import type { WrittenValue } from "./parse-values.ts";
import type { Value, Values } from "./value.ts";
import { valueKinds } from "./value-kinds.ts";

/**
 * The values of a language as its pages show them. `files` are the values that are written, by the code of the language in whose folder,
 * and by `""` those at the top: what is nearer to the language comes before what holds for all.
 */
export function buildValues(
  files: ReadonlyMap<string, ReadonlyMap<string, WrittenValue>>,
  language: Pick<Language, "code" | "locale" | "dates" | "fallbacks">,
): Values {
  const values = new Map<string, Value>();
  for (const code of ["", ...language.fallbacks.toReversed(), language.code])
    for (const [name, { type, text }] of files.get(code) ?? [])
      values.set(name, { type, ...valueKinds[type].show(text, language) });
  return values;
}
