import { listTexts, type WrittenText } from "../../yaml/list-texts.ts";
import type { ParsedYaml } from "../../yaml/parsed-yaml.ts";
import { type FilledYaml, isAddressPath } from "./fill-yaml.ts";

/** All texts in a value as staff wrote them, with where they stand: without the values that they use, which are checked where those are written. */
export function listWritten(
  value: unknown,
  spanOf: ParsedYaml["valueSpan"],
  words: FilledYaml["words"],
  path: WrittenText["path"] = [],
): WrittenText[] {
  const texts = listTexts(value, spanOf, path);
  if (Object.keys(words).length === 0) return texts;
  return texts.flatMap((text) => {
    const own = words[text.path.join(".")];
    if (own === undefined) return text;
    return isAddressPath(text.path) ? [] : { ...text, value: own };
  });
}
