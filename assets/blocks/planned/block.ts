import type { Block } from "../../../src/site/block.ts";

export const block: Block = {
  about: "In a timeline with headings: what was planned. The words after the name say when.",
  title: { tag: "div", className: "planned__title" },
};
