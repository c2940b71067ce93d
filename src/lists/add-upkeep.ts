import type { FieldSetting } from "../site/field-schema.ts";

const upkeep: readonly FieldSetting[] = [
  {
    name: "owner",
    type: "text",
    help: "Who looks after it, a team rather than a name; visitors do not read it.",
  },
  { name: "reviewBy", type: "day", help: "Day by which somebody should look whether it is still true." },
];

/** The fields of an entry, and what any entry may say beside them for those who keep the list: no block shows that. A field of the list's own goes before. */
export function addUpkeep(fields: readonly FieldSetting[]): FieldSetting[] {
  return [...fields, ...upkeep.filter(({ name }) => fields.every((field) => field.name !== name))];
}
