import * as z from "zod";

/** `look: typeface:` of `site.yaml`. */
export const typefaceSchema = z.union([
  z.string().min(1),
  z.strictObject({
    text: z.string().min(1).optional().describe("The typeface of the text."),
    headings: z.string().min(1).optional().describe("The typeface of titles and headings."),
  }),
]);
