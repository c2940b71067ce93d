import type { Block } from "./block.ts";

/** Figures set large: a list, each point begins with its figure in bold. */
export const facts: Block = {
  name: "facts",
  tag: "div",
  className: "facts",
  title: null,
  linkClass: null,
};
