import type { FieldSetting, FieldType } from "../site/field-schema.ts";

const day = /^\d{4}-\d\d-\d\d$/;
const picture = /^(?![a-z][a-z\d+.-]*:)\S.*\.(?:jpe?g|png|gif|webp|avif|svg)$/i;
const link = /^(?:\/[^\s/]|https?:\/\/|mailto:|tel:)\S*$/i;

/** What the entries of a list seem to hold of which nobody said it: a field for each key, with the type that all of its values have; else text. */
export function inferFields(entries: readonly Record<string, unknown>[]): FieldSetting[] {
  const types = new Map<string, FieldType>();
  for (const entry of entries)
    for (const [name, value] of Object.entries(entry)) {
      // That is for those who keep the list.
      if (value === null || name === "reviewBy") continue;
      const type = inferType(value);
      const known = types.get(name) ?? type;
      types.set(name, known === type ? type : "text");
    }
  return [...types].map(([name, type]) => ({ name, type, help: "" }));
}

function inferType(value: unknown): FieldType {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "yes-no";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return isPicture(value) ? "image" : "group";
  const text = String(value);
  if (day.test(text)) return "day";
  if (picture.test(text)) return "file";
  return link.test(text) ? "link" : "text";
}

function isPicture(value: object | null): boolean {
  return value !== null && "file" in value && picture.test(String(value.file));
}
