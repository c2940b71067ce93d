import * as z from "zod";
import { inputPathSchema } from "./input-path-schema.ts";

/** The families that come with the theme, by what `site.yaml` calls them. */
const typefaceNames = ["atkinson", "literata", "fraunces", "inter"] as const;

export type TypefaceName = (typeof typefaceNames)[number];

const nameSchema = z.enum(typefaceNames);
const fileSchema = inputPathSchema(
  ["woff2", "ttf", "otf"],
  "takes the path of a font file in this folder, WOFF2, TTF or OTF, like fonts/our-face.woff2.",
);
const licenceSchema = inputPathSchema(
  ["txt"],
  "takes the path of a text file in this folder, like fonts/OFL.txt.",
);

const ownSchema = z.strictObject({
  name: z.string().min(1).describe("What the typeface is called."),
  files: z
    .array(fileSchema)
    .min(1)
    .describe(
      "Its files, from this folder, e.g. `fonts/our-face.woff2`; each says itself how bold it is and whether it is slanted. Cards of shared links are drawn with a TTF or OTF file, which pages load only where there is no WOFF2 beside it.",
    ),
  licence: licenceSchema
    .optional()
    .describe("A text file with its licence, from this folder, which is published beside it."),
});

const faceSchema = z.union([nameSchema, ownSchema]);

/** `look: typeface:` of `site.yaml`: a family of the theme for all, or one each for text and headings, which may be of one's own. */
export const typefaceSchema = z.union([
  nameSchema,
  z.strictObject({
    text: faceSchema.optional().describe("The typeface of the text, `atkinson` where nothing is said."),
    headings: faceSchema
      .optional()
      .describe("The typeface of titles and headings, `literata` where nothing is said."),
  }),
]);

export type OwnTypeface = z.infer<typeof ownSchema>;
