import * as z from "zod";
import { languageCodeSchema } from "./language-code-schema.ts";

/** One of `languages:` in `site.yaml`. */
export const languageSchema = z.strictObject({
  code: languageCodeSchema("takes the code of a language, like en, pt-BR or zh-Hant.").describe(
    "Language code; also the name of its folder.",
  ),
  name: z
    .string()
    .min(1)
    .optional()
    .describe("The language's own name, e.g. `Español`, where it is to be another one than that of Unicode."),
  dir: z
    .enum(["ltr", "rtl"])
    .optional()
    .describe("The direction in which it is written, where it is another one than that of its script."),
  region: z
    .string()
    .regex(/^([A-Z]{2}|\d{3})$/, "takes the code of a region in two capitals, like GB or MX.")
    .optional()
    .describe(
      "Days and numbers are written as in this region, e.g. `GB` for 29 November 2026 where `US` has November 29, 2026.",
    ),
  digits: z
    // The systems that languages are written with by default; the style sheet numbers lists with each of them.
    .enum(["latn", "arab", "arabext", "beng", "deva", "mymr"])
    .optional()
    .describe(
      "The digits of numbers, where they are to be others than Unicode has for the language: `latn` 123, `arab` ١٢٣ …",
    ),
  calendar: z
    .enum([
      "gregory",
      "buddhist",
      "coptic",
      "ethiopic",
      "hebrew",
      "indian",
      "islamic-umalqura",
      "japanese",
      "persian",
      "roc",
    ])
    .optional()
    .describe(
      "The calendar of its days, where it is to be another one than Unicode has for the language, e.g. `gregory` for `fa`.",
    ),
  dates: z
    .enum(["full", "long", "medium", "short"])
    .optional()
    .describe(
      "How days are written, `long` where nothing is said: `full` Sunday 29 November 2026, `long` 29 November 2026, `medium` 29 Nov 2026, `short` 29/11/2026.",
    ),
});
