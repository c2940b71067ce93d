import type { FieldSetting } from "../site/field-schema.ts";

/** A list of `data/` of which is known what its entries hold. Plain data: it is sent from thread to thread. */
export interface List {
  /** The name of its kind, whose component draws it; `null` for one of the site's own. */
  kind: string | null;
  fields: readonly FieldSetting[];
  /** The site path below which files lie that are made of it: `/en/events`. */
  path: string;
  entries: Entry[];
}

/** An entry of a list; a record is the only one of its file. */
export interface Entry {
  /** Tells it from all others of the site: its file and its place there, as `content/data/people.yaml 3`. */
  key: string;
  values: Record<string, unknown>;
}
