import type * as z from "zod";
import type { MendedValue } from "./describe-expected.ts";
import { knownKeys } from "./known-keys.ts";
import type { YamlPath } from "./parsed-yaml.ts";

/**
 * A value in the form that belongs there: a text among the items of a list as settings (`en` → `{ code: en }`), what stands where a list
 * belongs as one (`2027-03-09` → `[2027-03-09]`); `null` where that would not fit either.
 */
export function repairItem(
  schema: z.ZodType,
  value: unknown,
  issue: z.core.$ZodIssue,
  written: string,
): MendedValue | null {
  const path = issue.path as YamlPath;
  const last = path.at(-1);
  if (issue.code !== "invalid_type" || last === undefined) return null;
  const other = structuredClone(value);
  let at = other as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  const [key] = issue.expected === "object" && typeof last === "number" ? knownKeys(schema, path) : [];
  const isList = issue.expected === "array" && /^[^"'[\]{}#:&*|>]+$/.test(written);
  if (key === undefined && !isList) return null;
  at[last] = key === undefined ? written.split(/, */) : { [key]: at[last] };
  const issues = schema.safeParse(other).error?.issues ?? [];
  // Of several forms the fault is told above the item.
  const isNear = ({ path: found }: z.core.$ZodIssue) =>
    path.every((step, n) => n >= found.length || found[n] === step);
  if (issues.some(isNear)) return null;
  return { text: key === undefined ? `[${written}]` : `{ ${key}: ${written} }` };
}
