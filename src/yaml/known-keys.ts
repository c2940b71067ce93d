import type * as z from "zod";
import type { YamlPath } from "./parsed-yaml.ts";

/** The keys that the schema has at a path. */
export function knownKeys(schema: z.ZodType, path: YamlPath): string[] {
  let at: unknown = schema;
  for (const step of path) {
    const inner = unwrap(at);
    // Each value of a record, whatever it is called, is of one kind.
    at = typeof step === "number" ? inner?.element : (inner?.shape?.[step] ?? inner?.valueType);
  }
  // One that takes nothing is there only to say why.
  return Object.entries(unwrap(at)?.shape ?? {}).flatMap(([key, value]) =>
    unwrap(value)?.def?.type === "custom" ? [] : key,
  );
}

interface Inner {
  def?: { type?: string; options?: unknown[] };
  shape?: Record<string, unknown>;
  element?: unknown;
  valueType?: unknown;
}

/** The schema inside wrappers such as optional, nullable, default and lazy; of several forms the one with keys. */
function unwrap(schema: unknown): Inner | null {
  let at = schema as { def?: { innerType?: unknown; getter?: () => unknown } } | undefined;
  while (at?.def?.innerType || at?.def?.getter) at = (at.def.innerType ?? at.def.getter?.()) as typeof at;
  const inner = (at as Inner | undefined) ?? null;
  const options = inner?.def?.options?.map(unwrap);
  return options ? (options.find((option) => option?.shape ?? option?.element) ?? null) : inner;
}
