import {
  type CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Range,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { YamlPath } from "../yaml/parsed-yaml.ts";
import { EditFault } from "./edit-fault.ts";

/** YAML with what stands where in it. */
export interface YamlPart {
  text: string;
  document: Document;
  /** The line end that is used here. */
  lineEnd: "\n" | "\r\n";
}

/** Settings or a list, as they were read. */
export type Collection = YAMLMap | YAMLSeq;

/** What stands at a path: its node (`null` where nothing stands behind the colon or hyphen), what holds it, and at which place. */
export interface Found {
  parent: Collection | null;
  index: number;
  node: Node | null;
}

/** Reads YAML for a change; an `EditFault` where it can't be read. */
export function readYamlPart(text: string, lineEnd: YamlPart["lineEnd"]): YamlPart {
  const document = parseDocument(text, { prettyErrors: false, logLevel: "error", keepSourceTokens: true });
  if (document.errors.length > 0)
    throw new EditFault("Its settings can't be read as they are. Mend what `check` tells of them first.");
  return { text, document, lineEnd };
}

/** What stands at a path; `null` where there is nothing of that name. */
export function findNode({ document }: YamlPart, path: YamlPath): Found | null {
  let found: Found = { parent: null, index: 0, node: document.contents as Node | null };
  for (const step of path) {
    const parent = found.node;
    if (!isMap(parent) && !isSeq(parent)) return null;
    const index = isSeq(parent)
      ? Number(step)
      : parent.items.findIndex(({ key }) => nameOf(key) === String(step));
    const item = parent.items[index];
    if (index < 0 || index >= parent.items.length) return null;
    found = { parent, index, node: (isMap(parent) ? (item as Pair).value : item) as Node | null };
  }
  return found;
}

function nameOf(key: unknown): string | null {
  return isScalar(key) ? String(key.value) : null;
}

/** Whether a collection is written on lines of its own, and not in brackets. */
export function isBlock(node: unknown): node is Collection {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

/** Where an entry of a collection begins (its hyphen, or its key) and where what it says ends, without a comment behind it. */
export function findEntry(part: YamlPart, parent: Collection, index: number): { start: number; end: number } {
  const token = tokenOf(parent, index);
  const [hyphen] =
    isBlock(parent) && isSeq(parent) ? token.start.filter(({ type }) => type === "seq-item-ind") : [];
  const item = parent.items[index];
  const first = (isMap(parent) ? (item as Pair).key : item) as Node | null;
  const start = hyphen?.offset ?? token.start.find(isProp)?.offset ?? first?.range?.[0];
  if (start === undefined)
    throw new EditFault("An entry there has no words to find it by. Change it by hand.");
  return { start, end: findEnd(part, parent, index) };
}

function isProp({ type }: CST.SourceToken): boolean {
  return type === "anchor" || type === "tag";
}

/** Where what an entry says ends. */
function findEnd(part: YamlPart, parent: Collection, index: number): number {
  const item = parent.items[index];
  const node = (isMap(parent) ? (item as Pair).value : item) as Node | null;
  if (isBlock(node) && node.items.length > 0) return findEnd(part, node, node.items.length - 1);
  const behind = findSign(parent, index);
  // An empty value is read where the next thing begins, or not at all.
  if (!node?.range || node.range[0] === node.range[1]) return lastProp(parent, index) ?? behind;
  return endOf(part, node.range);
}

/** Where a node ends, without the line ends that YAML counts to it. */
export function endOf({ text }: YamlPart, [, end]: Range): number {
  return text.slice(0, end).replace(/(?<![\r\n])[\r\n]+$/, "").length;
}

function lastProp(parent: Collection, index: number): number | undefined {
  const { start, sep = [] } = tokenOf(parent, index);
  const prop = [...(isMap(parent) ? sep : start)].findLast(isProp);
  return prop && prop.offset + prop.source.length;
}

/** Where the colon or the hyphen of an entry ends, behind which its value stands; the key where there is no colon. */
export function findSign(parent: Collection, index: number): number {
  const { start, sep = [] } = tokenOf(parent, index);
  const sign = [...sep, ...start].find(({ type }) => type === "map-value-ind" || type === "seq-item-ind");
  if (sign) return sign.offset + sign.source.length;
  const key = (parent.items[index] as Pair | null)?.key as Node | undefined;
  return key?.range?.[1] ?? 0;
}

function tokenOf(parent: Collection, index: number): CST.CollectionItem {
  const items = (parent.srcToken as { items?: CST.CollectionItem[] } | undefined)?.items ?? [];
  // Comments at the end of a collection are items without a key or a value.
  const token = items.filter(
    ({ key, sep, value, start }) => key || sep || value || start.some(({ type }) => type === "seq-item-ind"),
  )[index];
  if (!token || token.start.some(({ type }) => type === "explicit-key-ind"))
    throw new EditFault("A key there is written with a question mark. Change it by hand.");
  return token;
}
