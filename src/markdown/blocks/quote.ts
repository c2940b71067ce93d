import type { Block } from "./block.ts";

/** A quotation; the words after the name say who said it, or where. */
export const quote: Block = {
  name: "quote",
  tag: "figure",
  className: "quote",
  title: { tag: "figcaption", className: "quote__source", fallback: null, below: true },
  linkClass: null,
  inner: "blockquote",
};
