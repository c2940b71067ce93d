import type { Block } from "./block.ts";

/** A part that opens on request, for questions and answers. */
export const details: Block = {
  name: "details",
  tag: "details",
  className: "details",
  title: { tag: "summary", className: "details__summary", fallback: "titleDetails" },
  linkClass: null,
};
