import type { YamlPath } from "../yaml/parsed-yaml.ts";
import { holdsMore, valueAt } from "../yaml/value-at.ts";
import type { YamlChange } from "./yaml-change.ts";

type Node = Record<string, unknown> | unknown[];

/** What a value becomes by a change, as plain data: what an edit of its text has to come out at. Throws a `RangeError` for a path that leads nowhere. */
export function applyChange(value: unknown, change: YamlChange): unknown {
  const root = { whole: structuredClone(value) };
  const path = ["whole", ...change.path];
  if (change.kind === "insert") {
    const list = valueAt(root, path) ?? [];
    if (!Array.isArray(list)) throw new RangeError(`${show(change.path)} is no list.`);
    list.splice(change.at ?? list.length, 0, change.value);
    setAt(root, path, list);
    return root.whole;
  }
  if (change.kind === "set") {
    setAt(root, path, change.value);
    return root.whole;
  }
  const parent = valueAt(root, path.slice(0, -1));
  const key = path.at(-1) as string | number;
  if (!holdsMore(parent) || !(key in parent)) throw new RangeError(`There is no ${show(change.path)}.`);
  if (change.kind === "remove") {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
    return root.whole;
  }
  if (Array.isArray(parent)) parent.splice(change.to, 0, ...parent.splice(Number(key), 1));
  else reorder(parent, String(key), change.to);
  return root.whole;
}

/** Settings are the same whatever their order; their order is kept all the same, since people read it. */
function reorder(settings: Record<string, unknown>, key: string, to: number): void {
  const entries = Object.entries(settings);
  const from = entries.findIndex(([name]) => name === key);
  entries.splice(to, 0, ...entries.splice(from, 1));
  for (const name of Object.keys(settings)) delete settings[name];
  for (const [name, value] of entries) settings[name] = value;
}

/** Sets a value, and makes the settings on the way that are not there. */
function setAt(root: Node, path: YamlPath, value: unknown): void {
  let at: unknown = root;
  for (const [n, step] of path.slice(0, -1).entries()) {
    const node = at as Record<string, unknown>;
    if (node[step] === null || node[step] === undefined) node[step] = {};
    at = node[step];
    if (!holdsMore(at))
      throw new RangeError(`${show(path.slice(1, n + 1))} is a value and holds no settings.`);
  }
  (at as Record<string, unknown>)[path.at(-1) as string] = value;
}

function show(path: YamlPath): string {
  return `"${path.join(" → ")}"`;
}
