import type { Problem } from "../problems/problem.ts";
import type { Span } from "../problems/source-text.ts";

/** The way to a value inside YAML: keys and places in lists, from the top. */
export type YamlPath = readonly (string | number)[];

/** YAML as plain data, with where each part of it stands in the source. */
export interface ParsedYaml {
  /** Maps, lists and scalars; `null` for an empty text. */
  value: unknown;
  problems: Problem[];
  /** How the text reads once its problems are mended, with places in the source as it is; `null` without problems, or where that can't be told. */
  mended: ParsedYaml | null;
  /** Where the value at a path stands, or what is nearest above it. */
  valueSpan(path: YamlPath): Span;
  /** Where the key at the end of a path stands, or what is nearest above it. */
  keySpan(path: YamlPath): Span;
}
