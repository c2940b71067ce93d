import type { Kind } from "./kind.ts";

/** What people say of you. Search engines take no reviews that somebody publishes of himself, so these are quotations. */
export const testimonialsKind = {
  about: "What people say, in their own words: with a name, and where that is from.",
  shape: "list",
  quotes: true,
  fields: [
    { name: "name", type: "text", required: true, help: "Who says it." },
    { name: "role", type: "text", help: "Who that is, e.g. `Volunteer, retired electrician`." },
    { name: "words", type: "markdown", required: true, help: "The words, without quotation marks." },
    { name: "source", type: "text", help: "Where and when it was said, e.g. `Guest book, 2025`." },
    {
      name: "picture",
      type: "image",
      named: true,
      help: "A portrait, its place from the top of the content.",
    },
  ],
} as const satisfies Kind;
