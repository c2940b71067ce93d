import * as z from "zod";
import { textSchema } from "../yaml/text-schema.ts";

/** The schema of `picture:`, the picture that leads a page. */
export const pictureSchema = z.strictObject({
  file: z
    .string()
    .trim()
    .regex(/\.(?:jpe?g|png|gif|webp|avif|svg)$/i, "takes the file of a picture, like house.jpg.")
    .describe("The picture, from the folder of the page, e.g. `house.jpg`."),
  alt: z.string().trim().describe('What it shows, for people who can\'t see it; `""` if it only adorns.'),
  focus: z
    .string()
    .regex(
      /^(?:100|\d?\d)% (?:100|\d?\d)%$/,
      "takes two shares such as 70% 40%, from the left and from the top.",
    )
    .optional()
    .describe(
      "What stays in sight where the picture is cut, from the left and from the top, e.g. `70% 40%`.",
    ),
  credit: textSchema
    .optional()
    .describe("Who made it, shown small below it, e.g. `Photograph: Ann Example, 1954`."),
});
