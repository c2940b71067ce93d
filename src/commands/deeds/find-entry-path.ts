import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { YamlPath } from "../../yaml/parsed-yaml.ts";

/** The path of the text that stands at an offset of YAML; `null` where there is none. */
export function findEntryPath(text: string, offset: number): YamlPath | null {
  const find = (node: Node | null, path: YamlPath): YamlPath | null => {
    const [start = 0, end = 0] = node?.range ?? [];
    if (!node || offset < start || offset >= Math.max(end, start + 1)) return null;
    if (isScalar(node)) return path;
    if (isSeq(node)) return first(node.items.map((item, at) => find(item as Node | null, [...path, at])));
    if (isMap(node))
      return first(node.items.map(({ key, value }) => find(value as Node | null, [...path, String(key)])));
    return null;
  };
  return find(parseDocument(text).contents as Node | null, []);
}

function first(paths: (YamlPath | null)[]): YamlPath | null {
  return paths.find((path) => path !== null) ?? null;
}
