import type { Block } from "./block.ts";

/** A call to action over the whole width: a heading, a sentence, and links that look like buttons. */
export const action: Block = {
  name: "action",
  tag: "section",
  className: "action",
  title: { tag: "p", className: "action__title", fallback: null },
  linkClass: "button",
};
