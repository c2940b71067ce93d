import * as z from "zod";
import { textSchema } from "../../yaml/text-schema.ts";
import { isCurrency } from "./parse-price.ts";
import type { ValueType } from "./value.ts";
import { valueKinds } from "./value-kinds.ts";

const written = z.union([textSchema, z.number()]);

/** One value: what visitors read, or that with what is known of it. */
export const valueSchema = z.union([
  textSchema,
  z.number(),
  z.strictObject({
    value: written.describe("What visitors read, such as a phone number or a price."),
    type: z
      .enum(Object.keys(valueKinds) as [ValueType, ...ValueType[]])
      .optional()
      .describe("What it is; without it, that is told from how it is written."),
    currency: z
      .string()
      .refine(isCurrency, "takes the three letters of a currency, like EUR.")
      .optional()
      .describe("The currency of a price, e.g. `EUR`."),
    owner: textSchema.optional().describe("Who looks after it."),
    reviewBy: z.iso.date().optional().describe("Day by which somebody should look whether it is still true."),
  }),
]);

/** The schema of `data/values.yaml`. */
export const valuesSchema = z.record(z.string(), valueSchema);
