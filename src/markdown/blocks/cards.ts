import type { Block } from "./block.ts";

/** A grid of cards: a list, each point begins with a link in bold. */
export const cards: Block = {
  name: "cards",
  tag: "div",
  className: "cards",
  title: null,
  linkClass: null,
};
