import type { Block } from "./block.ts";

/** What a reader must not miss. */
export const warning: Block = {
  name: "warning",
  tag: "div",
  className: "callout callout--warning",
  title: { tag: "div", className: "callout__title", fallback: "titleWarning" },
  linkClass: null,
};
