import * as z from "zod";
import { textSchema } from "../yaml/text-schema.ts";

const isSecure = (address: string) => URL.canParse(address) && /^https:\/\/[^/?#@]+(?:\/|$)/i.test(address);

const about = textSchema.describe(
  "What it does and who sees what it counts, a sentence or two for the page on privacy.",
);

/** `analytics:` of `site.yaml`: the one script that counts visits. It has no place for cookies: a script that sets some has no place here. */
export const analyticsSchema = z.strictObject({
  name: textSchema.describe("What it is called, for the page on privacy."),
  about,
  script: z
    .string()
    .refine((script) => /^\/(?!\/)[^?#\s]+\.m?js$/i.test(script) || isSecure(script), {
      error: 'takes a file of public/, such as /count.js, or a web address that begins with "https://".',
    })
    .describe("The script: a file of `public/` such as `/count.js`, or the address that a service gave you."),
  attributes: z
    .record(
      z.string().regex(/^data-[a-z][a-z\d-]*$/, 'takes names that begin with "data-", in small letters.'),
      z.union([z.string(), z.number(), z.boolean()]),
    )
    .default({})
    .describe("What the service wants to stand in the script's line, e.g. `data-domain: example.org`."),
  sends: z
    .array(z.string().refine(isSecure, { error: 'takes a web address that begins with "https://".' }))
    .default([])
    .describe(
      "Where it sends what it counts, where that is another website than the one that it comes from.",
    ),
  integrity: z
    .string()
    .regex(/^sha(?:256|384|512)-[A-Za-z\d+/]+={0,2}$/, "takes what the service gave you, like sha384-….")
    .optional()
    .describe("The mark by which a browser knows that nobody has changed the script of a service."),
});

/** What a language can say otherwise of it. */
export const ownAnalyticsSchema = z.strictObject({ about });
