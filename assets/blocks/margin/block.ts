import type { Block } from "../../../src/site/block.ts";

export const block: Block = {
  about: "A remark or key facts: in the margin of a wide page, between two rules on a narrow one.",
  tag: "section",
  title: { tag: "div", className: "margin__title" },
};
