import * as z from "zod";

const words = z
  .string()
  .regex(/[\p{L}\p{N}]/u, "takes words to search for.")
  .max(100);

const promiseSchema = z.strictObject({
  words: z
    .union([words, z.array(words).min(1)])
    .describe("What people type: words, or a list of what different people type."),
  page: z
    .string()
    .regex(/^\/[^#?]*$/, "takes the address of a page on this site, like /en/visit/.")
    .describe("The address of the page that they look for, e.g. `/en/visit/`."),
  first: z
    .int()
    .min(1)
    .max(10)
    .default(3)
    .describe("Among how many first results it has to be, up to 10; 3 where nothing is said."),
});

/** The schema of `search.yaml`: what the search of the site has to find, and what it may take for the same. */
export const searchSchema = z.strictObject({
  promises: z.array(promiseSchema).default([]).describe("What people type, and where that must lead them."),
  synonyms: z
    .array(z.array(words).min(2))
    .default([])
    .describe("Words that mean the same, in groups: who types one of them finds the others too."),
});

export type SearchWishes = z.infer<typeof searchSchema>;
