import type { Block } from "./block.ts";

/** A part of a first page: a drawing beside a heading and a few sentences. */
export const part: Block = {
  name: "part",
  tag: "section",
  className: "part",
  title: null,
  linkClass: null,
};
