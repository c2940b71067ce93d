import * as z from "zod";
import { textSchema } from "../../yaml/text-schema.ts";

const words = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}]/u, "takes words.")
  .max(100);
const someWords = z.union([words, z.array(words).min(1)]);
const why = textSchema.optional().describe("Why that is so, a sentence for those who write.");
const language = z.string().optional();

const wordSchema = z.strictObject({
  use: words
    .optional()
    .describe(
      "The word or phrase to write; without it, the words below are to be avoided, whatever one says.",
    ),
  avoid: someWords.describe(
    "Words or phrases to write otherwise, as whole words; in English, French and Spanish with their plain plurals.",
  ),
  allow: someWords.optional().describe("Phrases in which a word to avoid is right, e.g. `not a teacher`."),
  why,
  language: language.describe(
    "The code of the language that it is in, e.g. `es`; the site's first one without it.",
  ),
});

const nameSchema = z.strictObject({
  name: words.describe(
    "A name as it is to be spelt; other capitals, blanks or hyphens are told. One of which nothing else is to be said stands alone: `- GitHub`.",
  ),
  avoid: someWords
    .optional()
    .describe("What it is called by mistake, beside other capitals, blanks and hyphens."),
  allow: someWords.optional().describe("Other spellings that are right too."),
  why,
  language: language.describe("The code of the only language in which it is spelt so; without it, in all."),
});

/** The schema of `glossary.yaml`: words that the site uses, words that it avoids, and how names are spelt. */
export const glossarySchema = z.strictObject({
  words: z
    .array(wordSchema)
    .default([])
    .describe("Words that the site uses for one thing, and those that it does not."),
  names: z
    .array(z.union([words, nameSchema]))
    .default([])
    .describe("Names that are spelt in one way."),
});
