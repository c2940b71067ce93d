import type { Span } from "../problems/source-text.ts";
import { listTexts } from "../yaml/list-texts.ts";
import type { ParsedYaml } from "../yaml/parsed-yaml.ts";

/** Where each setting stands, and each text within another by its path: `action.link`. */
export function findSpans(value: object, yaml: ParsedYaml): Record<string, { key: Span; value: Span }> {
  const spans: Record<string, { key: Span; value: Span }> = {};
  for (const key of Object.keys(value))
    spans[key] = { key: yaml.keySpan([key]), value: yaml.valueSpan([key]) };
  for (const { path, span } of listTexts(value, yaml.valueSpan))
    if (path.length > 1) spans[path.join(".")] = { key: span, value: span };
  return spans;
}
