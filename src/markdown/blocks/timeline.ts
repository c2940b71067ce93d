import type { Block } from "./block.ts";

/** What happens when: a list, each point begins with its time in bold. */
export const timeline: Block = {
  name: "timeline",
  tag: "div",
  className: "timeline",
  title: null,
  linkClass: null,
};
