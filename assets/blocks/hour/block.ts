import type { Block } from "../../../src/site/block.ts";

export const block: Block = {
  about: "A meeting as a round table that is a clock, drawn to scale from data/hour.yaml.",
  tag: "section",
  data: "hour",
};
