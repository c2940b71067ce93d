import type * as z from "zod";
import type { MendedValue } from "./describe-expected.ts";
import { knownKeys } from "./known-keys.ts";
import type { YamlPath } from "./parsed-yaml.ts";

/** An item of a list that is a text, as the settings that belong there: `en` → `{ code: en }`; `null` where that would not fit either. */
export function repairItem(
  schema: z.ZodType,
  value: unknown,
  issue: z.core.$ZodIssue,
  written: string,
): MendedValue | null {
  const path = issue.path as YamlPath;
  const last = path.at(-1);
  const [key] = issue.code === "invalid_type" && issue.expected === "object" ? knownKeys(schema, path) : [];
  if (key === undefined || typeof last !== "number") return null;
  const other = structuredClone(value);
  let at = other as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  at[last] = { [key]: at[last] };
  const issues = schema.safeParse(other).error?.issues ?? [];
  // Of several forms the fault is told above the item.
  const isNear = ({ path: found }: z.core.$ZodIssue) =>
    path.every((step, n) => n >= found.length || found[n] === step);
  return issues.some(isNear) ? null : { text: `{ ${key}: ${written} }`, safe: false };
}
