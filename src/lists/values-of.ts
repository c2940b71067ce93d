import type * as z from "zod";
import type { FieldSetting } from "../site/field-schema.ts";
import type { Kind } from "./kind.ts";
import type { Entry } from "./list.ts";
import type { namedPictureSchema } from "./named-picture-schema.ts";

type Fields = readonly FieldSetting[];

/** What a field holds, by its type. */
type ValueOf<Field> = Field extends { type: "list"; fields: infer Own extends Fields }
  ? OfFields<Own>[]
  : Field extends { type: "list"; of: "choice"; choices: readonly (infer Choice)[] }
    ? Choice[]
    : Field extends { type: "list" }
      ? string[]
      : Field extends { type: "image" }
        ? z.output<(typeof namedPictureSchema)["options"][1]>
        : Field extends { type: "number" }
          ? number
          : Field extends { type: "yes-no" }
            ? boolean
            : string;

type OfFields<All extends Fields> = {
  [Field in All[number] as Field extends { required: true } ? Field["name"] : never]: ValueOf<Field>;
} & {
  [Field in All[number] as Field extends { required: true } ? never : Field["name"]]?: ValueOf<Field>;
};

/** What an entry of a kind holds, as the fields of the kind have it. */
export type ValuesOf<Own extends Pick<Kind, "fields">> = OfFields<Own["fields"]>;

/** The values of an entry that its kind finds nothing wrong with. */
export function valuesOfKind<const Own extends Pick<Kind, "fields">>(
  _kind: Own,
  { values }: Pick<Entry, "values">,
): ValuesOf<Own> {
  return values as unknown as ValuesOf<Own>;
}
