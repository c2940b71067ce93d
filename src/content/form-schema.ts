import * as z from "zod";
import { textSchema } from "../yaml/text-schema.ts";

const words = textSchema;

const fieldSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9_-]*$/, "takes small letters, digits, hyphens and underscores, a letter first.")
    .describe("What the field is called in the message that arrives; small letters, no blanks."),
  label: words.describe("What visitors are asked for."),
  hint: words.optional().describe("A sentence that helps to answer."),
  type: z
    .enum(["text", "email", "link", "long"])
    .default("text")
    .describe("What is written into it; `long` has several lines."),
  autocomplete: words
    .optional()
    .describe("What browsers may fill in: `name`, `email`, `address-level2` (a town) …"),
  required: z.boolean().default(false).describe("`true` if nobody can leave it out."),
  fault: words.optional().describe("What to do, for who left it out or wrote something else."),
});

const groupSchema = z.strictObject({
  title: words.describe("The question that the fields of the group belong to."),
  fields: z.array(fieldSchema).min(1).describe("The fields."),
});

/** Names that two fields have: neither the message that arrives nor a label could tell them apart. */
function checkNamesOnce({ value: groups, issues }: z.core.ParsePayload<z.infer<typeof groupSchema>[]>): void {
  const seen = new Set<string>();
  for (const [group, { fields }] of groups.entries()) {
    for (const [field, { name }] of fields.entries()) {
      const path = [group, "fields", field, "name"];
      const message = `has to be another name: an earlier field is called "${name}" too.`;
      if (seen.has(name)) issues.push({ code: "custom", input: name, path, message });
      seen.add(name);
    }
  }
}

/** The schema of `data/forms/NAME.yaml`: a form, and the e-mail that stands in for it where no service takes it. */
export const formSchema = z.strictObject({
  groups: z
    .array(groupSchema)
    .min(1)
    .check(checkNamesOnce)
    .describe("The fields in groups, each with a `title`."),
  button: words.describe("The words of the button that sends the form."),
  thanks: z.string().startsWith("/").describe("The page that thanks, e.g. `/en/thank-you/`."),
  mail: z
    .strictObject({
      text: words.describe("A sentence above the link."),
      button: words.describe("The words of the link."),
      subject: words.describe("The subject of the e-mail."),
      greeting: words.describe("How the e-mail begins."),
      questions: words.describe("A sentence above the questions, for who can't open the link."),
    })
    .describe("The prepared e-mail that visitors get where `site.yaml` has no `form:`."),
});

export type Form = z.infer<typeof formSchema>;
export type FormField = z.infer<typeof fieldSchema>;
