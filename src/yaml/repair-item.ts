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
  const [key] = issue.expected === "object" && typeof last === "number" ? knownKeys(schema, path) : [];
  const isList = issue.expected === "array" && /^[^"'[\]{}#:&*|>]+$/.test(written);
  if (key === undefined && !isList) return null;
  const mend = (item: unknown) => (key === undefined ? written.split(/, */) : { [key]: item });
  const mended = replaceAlone(value, path, mend);
  const issues = schema.safeParse(mended.value).error?.issues ?? [];
  // Of several forms the fault is told above the item.
  const isNear = ({ path: found }: z.core.$ZodIssue) =>
    mended.path.every((step, n) => n >= found.length || found[n] === step);
  if (issues.some(isNear)) return null;
  return { text: key === undefined ? `[${written}]` : `{ ${key}: ${written} }` };
}

/** A value with another one at a path, and the path there: in lists no other item is left, since each may be at fault, and of thousands none is looked at again for each. */
function replaceAlone(
  value: unknown,
  [step, ...rest]: YamlPath,
  mend: (item: unknown) => unknown,
): { value: unknown; path: YamlPath } {
  if (step === undefined) return { value: mend(value), path: [] };
  const inner = replaceAlone((value as Record<string | number, unknown>)[step], rest, mend);
  if (Array.isArray(value)) return { value: [inner.value], path: [0, ...inner.path] };
  return { value: { ...(value as object), [step]: inner.value }, path: [step, ...inner.path] };
}
