import * as z from "zod";
import { pictureSchema } from "./picture-schema.ts";

const fileSchema = pictureSchema.shape.file.describe(
  "The picture, from the top of the content, e.g. `people/ana.jpg`.",
);

/**
 * The schema of a portrait or a logo, which stands beside the name that says what it shows or is read as that name: its file alone,
 * or more to say of it. `alt` would be heard twice, so it may be left out.
 */
export const namedPictureSchema = z.union([
  fileSchema.transform((file) => ({ file, alt: "" })),
  pictureSchema.extend({
    file: fileSchema,
    alt: pictureSchema.shape.alt.default("").describe("What it shows, where that is more than the name."),
    dark: fileSchema.optional().describe("What takes its place on dark screens, where that is another file."),
  }),
]);
