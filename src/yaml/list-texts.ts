import type { Span } from "../problems/source-text.ts";
import type { ParsedYaml, YamlPath } from "./parsed-yaml.ts";

/** A text that stands as a value in YAML. */
export interface WrittenText {
  path: YamlPath;
  value: string;
  span: Span;
}

/** All texts in a value, at any depth, with where they stand. */
export function listTexts(
  value: unknown,
  spanOf: ParsedYaml["valueSpan"],
  path: YamlPath = [],
): WrittenText[] {
  if (typeof value === "string") return [{ path, value, span: spanOf(path) }];
  if (typeof value !== "object" || value === null) return [];
  const steps: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([step, below]) => listTexts(below, spanOf, [...path, step]));
}
