import type { Block } from "../../../src/site/block.ts";

export const block: Block = {
  about: "Right below a plan: what came of it. The words after the name say until when.",
  title: { tag: "div", className: "became__title" },
};
