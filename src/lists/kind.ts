import type { FieldSetting } from "../site/field-schema.ts";
import type { Entry } from "./list.ts";

/** What most sites have lists of: one data shape, which one component draws. */
export interface Kind {
  /** What it is, a sentence for those who write. */
  about: string;
  /** `list`: its file holds entries, each behind a hyphen. `record`: it holds one. */
  shape: "list" | "record";
  /** Its Markdown is what others said, word for word. */
  quotes?: true;
  fields: readonly FieldSetting[];
  /** What is wrong in an entry whose fields fit, each by itself. */
  check?: (values: Record<string, unknown>) => EntryFault[];
  /** The entries that there are on a day, `YYYY-MM-DD`, in the order in which visitors want them; all as they are written without it. */
  listOn?: (entries: readonly Entry[], today: string) => Entry[];
}

/** What is wrong in an entry that no field can tell alone. */
export interface EntryFault {
  /** The steps to the value, from the entry. */
  path: (string | number)[];
  /** The rest of a sentence that begins with the name of the setting. */
  message: string;
  /** The value as it should be written, where that shows. */
  text: string | null;
}
