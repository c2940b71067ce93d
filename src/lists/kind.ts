import type { FieldSetting } from "../site/field-schema.ts";

/** What most sites have lists of: one data shape, which one component draws. */
export interface Kind {
  /** What it is, a sentence for those who write. */
  about: string;
  /** `list`: its file holds entries, each behind a hyphen. `record`: it holds one. */
  shape: "list" | "record";
  fields: readonly FieldSetting[];
}
