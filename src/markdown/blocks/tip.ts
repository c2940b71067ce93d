import type { Block } from "./block.ts";

/** Advice that makes things easier. */
export const tip: Block = {
  name: "tip",
  tag: "div",
  className: "callout callout--tip",
  title: { tag: "div", className: "callout__title", fallback: "titleTip" },
  linkClass: null,
};
