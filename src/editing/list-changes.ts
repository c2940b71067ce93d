import { countShared } from "../problems/count-shared.ts";
import { isSettings, valueAt } from "../yaml/value-at.ts";
import type { YamlChange } from "./yaml-change.ts";

/** A change as the smallest ones that come to the same: settings and lists that are to be others are changed where they differ alone. */
export function listChanges(whole: unknown, change: YamlChange): YamlChange[] {
  if (change.kind !== "set") return [change];
  return compare(valueAt(whole, change.path), change.value, change.path).map((step) =>
    step.kind === "set" && change.isShort ? { ...step, isShort: true } : step,
  );
}

function compare(before: unknown, after: unknown, path: YamlChange["path"]): YamlChange[] {
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length > 0)
    return compareLists(before, after, path);
  const isPair = isSettings(before) && isSettings(after);
  if (!isPair || Object.keys(before).length === 0 || Object.keys(after).length === 0)
    return isSame(before, after) && before !== undefined ? [] : [{ kind: "set", path, value: after }];
  const gone = Object.keys(before).filter((key) => !(key in after));
  // Not all at once: settings that are empty for a moment would be written in braces.
  return [
    ...Object.entries(after).flatMap(([key, value]) => compare(before[key], value, [...path, key])),
    ...gone.map((key): YamlChange => ({ kind: "remove", path: [...path, key] })),
  ];
}

function compareLists(before: unknown[], after: unknown[], path: YamlChange["path"]): YamlChange[] {
  const { head, tail } = countShared(before, after, isSame);
  const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const both = Math.min(old.length, now.length);
  return [
    ...now.slice(0, both).flatMap((value, n) => compare(old[n], value, [...path, head + n])),
    ...now.slice(both).map((value, n): YamlChange => ({ kind: "insert", path, value, at: head + both + n })),
    ...old.slice(both).map((): YamlChange => ({ kind: "remove", path: [...path, head + both] })),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
