import * as z from "zod";

/** What a field of a page or of an entry in a list may hold. `date` is the older word for `day`. */
const fieldTypes = [
  "text",
  "markdown",
  "number",
  "day",
  "email",
  "phone",
  "link",
  "page",
  "file",
  "image",
  "yes-no",
  "choice",
  "list",
  "group",
  "drawing",
  "date",
] as const;

export type FieldType = (typeof fieldTypes)[number];

/** A field that a site declares, or one of a kind. */
export interface FieldSetting {
  name: string;
  type: FieldType;
  help: string;
  /** What visitors read above or beside it: in all languages, or by their codes. Without it, its name. */
  label?: string | Record<string, string> | undefined;
  required?: boolean | undefined;
  /** An image beside its name, which may be its file alone: who can't see it reads the name. Only kinds know of one. */
  named?: true;
  /** A time of the day, as the kind that has it reads one. */
  isTime?: true;
  /** What a `choice` may be, or each item of a list of them. */
  choices?: readonly string[] | undefined;
  /** What each item of a `list` is; a text where nothing is said. */
  of?: Exclude<FieldType, "list" | "group"> | undefined;
  /** What a `group` holds, or each item of a list of groups. */
  fields?: readonly FieldSetting[] | undefined;
}

/** One row of `fields:`. */
export const fieldSchema: z.ZodType<FieldSetting> = z
  .strictObject({
    name: z
      .string()
      .regex(
        /^[a-z][A-Za-z0-9_-]*$/,
        "takes letters, digits, hyphens and underscores, a small letter first, like shelf-mark.",
      )
      // Entries that have no such field would seem to have it.
      .refine((name) => !(name in {}), "takes another name: each map of a script has this one by itself.")
      .describe("The name of the setting, one word."),
    type: z.enum(fieldTypes).describe("What may stand in it."),
    help: z.string().min(1).describe("One sentence that tells editors what it is for."),
    label: z
      .union([z.string().min(1), z.record(z.string(), z.string().min(1))])
      .optional()
      .describe("What visitors read beside it: a word, or one for each language by its code."),
    required: z.boolean().optional().describe("`true` if nobody may leave it out."),
    choices: z.array(z.string().min(1)).min(1).optional().describe("The words that a `choice` is one of."),
    of: z
      .enum(fieldTypes)
      .exclude(["list", "group"])
      .optional()
      .describe("What each item of a `list` is; a text without it."),
    get fields() {
      return z
        .array(fieldSchema)
        .min(1)
        .optional()
        .describe("What a `group` holds, or each item of a `list` of groups.");
    },
  })
  .check(({ value, issues }) => {
    for (const [key, message] of findMisplaced(value))
      issues.push({ code: "custom", input: value, path: [key], message });
  });

/** What a row says that its type can't use, or lacks, by its key. */
function findMisplaced({ type, choices, of, fields }: FieldSetting): [string, string][] {
  const isChoice = type === "choice" || (type === "list" && of === "choice");
  const names = (fields ?? []).map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  return [
    ...(isChoice && !choices ? wrong("type", "needs a line with its words: choices: [one, other].") : []),
    ...(!isChoice && choices ? wrong("choices", "belongs to a field of the type choice.") : []),
    ...(type !== "list" && of ? wrong("of", "belongs to a field of the type list.") : []),
    ...(type === "group" && !fields ? wrong("type", "needs fields: with what it holds.") : []),
    ...(type !== "group" && type !== "list" && fields
      ? wrong("fields", "belongs to a field of the type group or list.")
      : []),
    ...(of && fields ? wrong("of", "can't stand beside fields: these say what each item is.") : []),
    ...(fields?.some((field) => field.type === "markdown" || field.of === "markdown") || of === "markdown"
      ? wrong("fields", "can't hold Markdown: write that into a field of its own.")
      : []),
    ...(twice === undefined ? [] : wrong("fields", `has "${twice}" twice.`)),
  ];
}

function wrong(key: string, message: string): [string, string][] {
  return [[key, message]];
}
