import type * as z from "zod";
import type { YamlPath } from "./parsed-yaml.ts";

/** The keys that the schema has at a path. */
export function knownKeys(schema: z.ZodType, path: YamlPath): string[] {
  let at: unknown = schema;
  for (const step of path) at = typeof step === "number" ? unwrap(at)?.element : unwrap(at)?.shape?.[step];
  return Object.keys(unwrap(at)?.shape ?? {});
}

interface Inner {
  shape?: Record<string, unknown>;
  element?: unknown;
}

/** The schema inside wrappers such as optional, nullable, default and lazy. */
function unwrap(schema: unknown): Inner | null {
  let at = schema as { def?: { innerType?: unknown; getter?: () => unknown } } | undefined;
  while (at?.def?.innerType || at?.def?.getter) at = (at.def.innerType ?? at.def.getter?.()) as typeof at;
  return (at as Inner | undefined) ?? null;
}
