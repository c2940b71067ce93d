import type { Block } from "./block.ts";

/** A notice across the page, for what everyone should know before reading on. */
export const banner: Block = {
  name: "banner",
  tag: "div",
  className: "banner",
  title: null,
  linkClass: null,
};
