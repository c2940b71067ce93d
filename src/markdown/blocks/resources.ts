import type { Block } from "./block.ts";

/** The documents of `data/resources.yaml` that stand under the group that is named. */
export const resources: Block = {
  name: "resources",
  tag: "div",
  className: "resources",
  title: null,
  linkClass: null,
  drawn: true,
};
