import type { YamlPath } from "./parsed-yaml.ts";

/** The value at a path of plain data; `undefined` where the path leads nowhere. */
export function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce((at, step) => (holdsMore(at) ? at[step] : undefined), value);
}

/** Whether plain data is settings or a list, which hold other data. */
export function holdsMore(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}

/** Whether plain data is settings, by their names. */
export function isSettings(value: unknown): value is Record<string, unknown> {
  return holdsMore(value) && !Array.isArray(value);
}
