import * as z from "zod";
import type { FieldSetting, FieldType } from "../site/field-schema.ts";
import { textSchema } from "../yaml/text-schema.ts";
import { namedPictureSchema } from "./named-picture-schema.ts";
import { pictureSchema } from "./picture-schema.ts";

/** Where a list may lead to. An address with a fault is told by the rules on links. */
const linkSchema = z
  .string()
  .regex(
    /^(?:\/[^\s/].*|(?:www\.|[a-z][a-z\d+.-]*[:;]|h[tps]{2,6}\/\/)\S+)$/i,
    "takes a web address that begins with https://, or the place of a file or page of this site, such as /plan.pdf.",
  );

const file = z
  .string()
  .trim()
  .regex(/^(?![a-z][a-z\d+.-]+:)\S.*\.\w+$/i, "takes a file of this site, like plan.pdf.");

const simple: Record<Exclude<FieldType, "choice" | "list" | "group">, z.ZodType> = {
  text: z.string(),
  markdown: z.string(),
  number: z.number(),
  email: z.email({ error: "takes an email address, like ana@example.org." }),
  phone: z
    .string()
    .trim()
    .regex(
      /^[+(]?\p{Nd}[\p{Nd}\s()./‑–-]{2,}(?:(?:[;,]\s*)?\p{L}.*)?$/u,
      'takes a phone number in quotes, like "+1 312 555 0100".',
    ),
  day: z.iso.date(),
  date: z.iso.date(),
  link: linkSchema,
  page: z
    .string()
    .trim()
    .regex(
      /^(?:\/\S*|(?![a-z][a-z\d+.-]+:)[^\s#]+\.md(?:#\S*)?)$/i,
      "takes a page of this site, by its address or its file, like /en/visit/ or en/visit.md.",
    ),
  file,
  image: pictureSchema,
  "yes-no": z.boolean(),
  drawing: z.string(),
};

/** A time is a text, but 18.30 without quotes is a number, and its kind knows which time is meant. */
const timeSchema = z.union([z.string(), z.number()]).meta({ type: "string" });

/** The schema of what fields hold: a map with a key for each, which takes no other. */
export function buildFieldsSchema(fields: readonly FieldSetting[]) {
  return z.strictObject(
    Object.fromEntries(fields.map((field) => [field.name, buildFieldSchema(field)] as const)),
  );
}

/** The schema of one field; one that is not required may be left out. */
export function buildFieldSchema(field: FieldSetting): z.ZodType {
  const { type, help, required } = field;
  const isText = type === "text" || type === "markdown";
  const value = required && isText ? textSchema : buildValueSchema(field);
  return (required ? value : value.optional()).describe(help);
}

function buildValueSchema({
  type,
  choices = [],
  of = "text",
  fields,
  named,
  isTime,
}: FieldSetting): z.ZodType {
  if (named) return namedPictureSchema;
  if (isTime) return timeSchema;
  if (type === "choice") return z.enum(choices);
  if (type === "group") return buildFieldsSchema(fields ?? []);
  if (type === "list")
    return z.array(
      fields ? buildFieldsSchema(fields) : buildValueSchema({ name: "", help: "", type: of, choices }),
    );
  return simple[type];
}
