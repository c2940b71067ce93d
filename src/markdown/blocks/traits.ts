import type { Block } from "./block.ts";

/** What something is like, side by side: a list, each point begins with its name in bold. */
export const traits: Block = {
  name: "traits",
  tag: "div",
  className: "traits",
  title: null,
  linkClass: null,
};
