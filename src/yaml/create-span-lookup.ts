import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
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
  const pairsOf = new Map<YAMLMap, Map<string, Pair>>();
  const stepInto = (node: unknown, step: string | number): { key: unknown; value: unknown } | null => {
    if (isSeq(node)) return { key: null, value: node.items[Number(step)] };
    if (!isMap(node)) return null;
    const pairs = pairsOf.get(node) ?? indexPairs(node);
    pairsOf.set(node, pairs);
    return pairs.get(String(step)) ?? null;
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

/** The pairs of a map by their keys; of two with one key the first. */
function indexPairs({ items }: YAMLMap): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const pair of items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : null;
    if (key !== null && !pairs.has(key)) pairs.set(key, pair);
  }
  return pairs;
}
