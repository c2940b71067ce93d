import * as z from "zod";
import { textSchema } from "../yaml/text-schema.ts";
import { checkNamesOnce } from "./check-names-once.ts";
import { fieldSchema } from "./field-schema.ts";

/** One of `lists:` in `site.yaml`. */
export const listSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[^/.\s]+$/, "takes the name of a file in data/ without its ending.")
    .describe("The file in `data/` that holds it, without its ending."),
  help: z.string().min(1).describe("One sentence that tells editors what it is for."),
  owner: textSchema.optional().describe("Who looks after it. Visitors do not read it."),
  reviewBy: z.iso
    .date()
    .optional()
    .describe("Day by which somebody should look whether the list is still true."),
  kind: z
    .string()
    .min(1)
    .optional()
    .describe("The kind that it is of, e.g. `people`; it has the fields of that."),
  shape: z
    .enum(["list", "record"])
    .optional()
    .describe("`record` for a file that holds one entry, `list` for one with an entry behind each hyphen."),
  fields: z
    .array(fieldSchema)
    .check(checkNamesOnce)
    .default([])
    .describe("What an entry may say, beside the fields of its kind."),
});

export type ListSetting = z.infer<typeof listSchema>;
