import type { Block } from "./block.ts";

/** Something that is good to know beside the text. */
export const note: Block = {
  name: "note",
  tag: "div",
  className: "callout callout--note",
  title: { tag: "div", className: "callout__title", fallback: "titleNote" },
  linkClass: null,
};
