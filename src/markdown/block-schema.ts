import * as z from "zod";
import type { Block } from "../site/block.ts";
import { interfaceWordKeys } from "../site/interface-words.ts";
import { textSchema } from "../yaml/text-schema.ts";
import { allowedAttributes } from "./attribute-list.ts";

const className = z.string().regex(/^[a-z][\w-]*$/i, "takes one class, without a dot.");

const optionSchema = z
  .strictObject({
    about: textSchema,
    choices: z.tuple([textSchema], textSchema).optional(),
    default: z.string(),
    type: z.enum(["text", "image", "file", "link", "page"]).optional(),
  })
  .refine(({ choices, default: usual }) => !choices || choices.includes(usual), {
    path: ["default"],
    message: "takes one of the choices.",
  });

const titleSchema = z.strictObject({
  tag: z.enum(["div", "figcaption", "summary"]),
  className,
  fallback: z.enum(interfaceWordKeys).optional(),
  below: z.literal(true).optional(),
});

/** What `block.ts` in the folder of a block of a site's own may say. */
export const blockSchema: z.ZodType<Block> = z
  .strictObject({
    about: textSchema,
    example: z.strictObject({ words: textSchema.optional(), text: z.string() }).optional(),
    tag: z.enum(["aside", "details", "figure", "section"]).optional(),
    className: className.optional(),
    title: titleSchema.optional(),
    linkClass: className.optional(),
    inner: z.literal("blockquote").optional(),
    tellsFile: z.literal(true).optional(),
    options: z
      .record(
        z
          .string()
          .regex(/^[a-z][a-z0-9-]*$/, "takes small letters, digits and hyphens.")
          .refine(
            (name) => !allowedAttributes.includes(name),
            "is what braces say of every block; take another name.",
          ),
        optionSchema,
      )
      .optional(),
    lines: z.literal(true).optional(),
    data: z
      .string()
      .regex(/^[^/.]+$/, "takes the name of a file in data/ without its ending.")
      .optional(),
    entry: z.literal(true).optional(),
  })
  .refine(({ entry, data }) => !entry || data !== undefined, {
    path: ["entry"],
    message: "needs data: the file that the entries are in.",
  })
  .refine(({ entry, title }) => !entry || !title, {
    path: ["entry"],
    message:
      "can't stand beside title: the words behind the name are either its title or the name of an entry.",
  });
