import type { Block } from "./block.ts";

/** A form to fill in, drawn from `data/forms/NAME.yaml`: `::: form NAME`. */
export const form: Block = {
  name: "form",
  tag: "div",
  className: "form",
  title: null,
  linkClass: null,
  drawn: true,
};
