import type { ListSetting } from "../site/list-schema.ts";
import type { Site } from "../site/site.ts";
import type { Kind } from "./kind.ts";
import { kinds } from "./kinds.ts";

/** What a file of `data/` holds, by the site's own words or those of a kind. */
export type ListShape = Pick<Kind, "fields" | "shape" | "check"> & { kind: string | null };

/** A file is of the kind that its declaration says, else of the one that has its name; what a block of the site's own reads is as that wants it. */
export function findShape(
  name: string,
  declared: readonly ListSetting[],
  blocks: Site["blocks"],
): ListShape | null {
  const own = declared.find((one) => one.name === name);
  const isRead = Object.values(blocks).some(({ data }) => data === name);
  const isNamed = !own && !isRead && Object.hasOwn(kinds, name);
  const kindName = own ? own.kind : isNamed ? name : undefined;
  const kind = kindName !== undefined && Object.hasOwn(kinds, kindName) ? kinds[kindName] : undefined;
  if (!own && !kind) return null;
  const known = kind?.fields ?? [];
  const added = (own?.fields ?? []).filter((field) => !known.some(({ name: taken }) => taken === field.name));
  return {
    kind: kind && kindName !== undefined ? kindName : null,
    shape: kind?.shape ?? own?.shape ?? "list",
    fields: [...known, ...added],
    ...(kind?.check ? { check: kind.check } : {}),
  };
}
