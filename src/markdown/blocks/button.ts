import type { Block } from "./block.ts";

/** Links that look like buttons: `::: button [Join](/en/join/)`. */
export const button: Block = {
  name: "button",
  tag: "div",
  className: "buttons",
  title: null,
  linkClass: "button",
};
