import type { Block } from "./block.ts";

/** What to do one after the other: a list with numbers, each point begins with its step in bold. */
export const steps: Block = {
  name: "steps",
  tag: "div",
  className: "steps",
  title: null,
  linkClass: null,
};
