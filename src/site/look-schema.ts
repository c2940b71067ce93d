import * as z from "zod";
import { didYouMean } from "../problems/did-you-mean.ts";
import { inputPathSchema } from "./input-path-schema.ts";
import { isColor } from "./is-color.ts";
import { mendColor } from "./mend-color.ts";
import { typefaceSchema } from "./typeface-schema.ts";

const like = 'like "#7a1fa2" (in quotes), teal or oklch(50% 0.15 300)';

/** A colour of CSS, or one of `words`. What can only be meant is written for staff, whatever YAML made of the text. */
function colorSchema(words: string[] = []) {
  return z.coerce.string().check(({ value, issues }) => {
    if (isColor(value) || words.includes(value)) return;
    const meant = didYouMean(value, words);
    const asked = words.length > 0 ? `one of ${words.join(", ")}, or a colour` : "a colour";
    issues.push({
      code: "custom",
      input: value,
      message: `takes ${asked}, ${like}.${meant ? ` Did you mean "${meant}"?` : ` "${value}" is none.`}`,
      params: { mend: mendColor, values: words },
    });
  });
}

const fileSchema = inputPathSchema(
  ["svg", "png"],
  "takes the path of an SVG or PNG file in this folder, like logo.svg.",
);

/** `look:` of `site.yaml`: how the site is to look, from which everything else of the theme is derived. */
export const lookSchema = z.strictObject({
  accent: colorSchema()
    .optional()
    .describe('The colour of links, buttons and the poster, e.g. `"#7a1fa2"` or `teal`.'),
  second: colorSchema()
    .optional()
    .describe("A second colour, for what is marked and for ornament; without it, a tone of the accent."),
  paper: colorSchema(["warm", "cool", "white"])
    .optional()
    .describe("What the page is printed on: `warm`, `cool`, `white` or a colour, which may be dark."),
  logo: z
    .union([
      fileSchema,
      z.strictObject({
        file: fileSchema.describe("The logo, from this folder, e.g. `logo.svg`."),
        dark: fileSchema.optional().describe("The logo for dark ground, where it is another file."),
        name: z
          .boolean()
          .optional()
          .describe(
            "Whether the name of the site stands beside it: `false` for a logo that says it. Where nothing is said, a wide logo does.",
          ),
      }),
    ])
    .optional()
    .describe(
      "A logo in SVG or PNG, which stands at the head of each page and on the icons, e.g. `logo.svg`.",
    ),
  typeface: typefaceSchema
    .optional()
    .describe(
      "The typeface of the site: `atkinson` is open and clear, `literata` bookish, `fraunces` soft with character, `inter` quiet and close.",
    ),
  corners: z
    .enum(["sharp", "soft", "round"])
    .optional()
    .describe("The corners of buttons, cards and pictures, `soft` where nothing is said."),
  density: z
    .enum(["airy", "normal", "dense"])
    .optional()
    .describe(
      "How much room there is: `airy` for few words, `dense` for many, `normal` where nothing is said.",
    ),
  pattern: z
    .enum(["none", "waves", "tiles", "dots", "lines"])
    .optional()
    .describe(
      "A pattern drawn in the colours of the site, where the theme has a ground; `none` where nothing is said.",
    ),
});

/** How a site is to look, as it is written; what is not said is the theme's. */
export type Look = z.infer<typeof lookSchema>;
