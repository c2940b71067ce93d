import { type Document, isMap, isPair, isScalar, isSeq, type Node } from "yaml";
import type { Span } from "../problems/source-text.ts";
import type { ParsedYaml, YamlPath } from "./parsed-yaml.ts";

/** Builds the lookups of a parsed document. `toSource` turns an offset of the parsed text into one of the source. */
export function createSpanLookup(
  document: Document,
  region: Span,
  toSource: (offset: number) => number,
): Pick<ParsedYaml, "valueSpan" | "keySpan"> {
  const spanOf = (node: unknown, otherwise: Span): Span => {
    const range = (node as Node | null)?.range;
    return range ? { start: toSource(range[0]), end: toSource(range[1]) } : otherwise;
  };
  const find = (path: YamlPath): { key: Span; value: Span } => {
    let node: unknown = document.contents;
    let value = spanOf(node, region);
    let key = value;
    for (const step of path) {
      const next = stepInto(node, step);
      if (!next) break;
      key = spanOf(next.key, spanOf(next.value, value));
      value = spanOf(next.value, key);
      node = next.value;
    }
    return { key, value };
  };
  return { keySpan: (path) => find(path).key, valueSpan: (path) => find(path).value };
}

function stepInto(node: unknown, step: string | number): { key: unknown; value: unknown } | null {
  if (isSeq(node)) return { key: null, value: node.items[Number(step)] };
  if (!isMap(node)) return null;
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
  );
  return pair ? { key: pair.key, value: pair.value } : null;
}
