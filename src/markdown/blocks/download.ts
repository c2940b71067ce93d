import type { Block } from "./block.ts";

/** Files to take along: each link says the type and size of its file. */
export const download: Block = {
  name: "download",
  tag: "div",
  className: "download",
  title: null,
  linkClass: null,
  tellsFile: true,
};
