import * as z from "zod";
import { languageCodeSchema } from "../site/language-code-schema.ts";
import { textSchema } from "../yaml/text-schema.ts";

const resourceSchema = z.strictObject({
  title: textSchema.describe("The words of the link."),
  about: textSchema.describe("What the document is for, one sentence."),
  group: textSchema.describe("The group it stands in: `::: resources GROUP` shows it."),
  link: z
    .string()
    .regex(
      // An address with a fault is told by the rules on links.
      /^(?:\/[^\s/].*|(?:www\.|[a-z][a-z\d+.-]*[:;]|h[tps]{2,6}\/\/)\S+)$/i,
      "takes a web address that begins with https://, or the place of a file or page of this site, such as /plan.pdf.",
    )
    .optional()
    .describe(
      "Where it is: a web address, or a file or page of the site such as `/plan.pdf`; left out for one that is not published yet.",
    ),
  kind: z
    .enum(["document", "spreadsheet", "presentation"])
    .optional()
    .describe("What kind it is; a file of the site says its type and size where this is left out."),
  language: languageCodeSchema("takes the code of a language, like en or pt-BR.")
    .optional()
    .describe("The language it is written in, as a code, e.g. `en`."),
  reviewBy: z.iso.date().optional().describe("Day by which somebody should look whether it is still right."),
});

/** The schema of `data/resources.yaml`: documents that are shown as a list. */
export const resourcesSchema = z.array(resourceSchema);

export type Resource = z.infer<typeof resourceSchema>;
