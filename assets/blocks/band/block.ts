import type { Block } from "../../../src/site/block.ts";

export const block: Block = {
  about:
    "A part of a first page over its whole width: perhaps a drawing, which comes first, then a heading and a few sentences.",
  example: { text: "![](mark:circle)\n\n## Heading {#heading}\n\nText.\n\n[Words of the link](page.md)" },
  tag: "section",
  options: {
    tone: {
      about: "The colour of its ground.",
      choices: ["paper", "wood", "pine", "dusk", "brick"],
      default: "paper",
    },
    drawing: {
      about:
        "Where the drawing stands on a wide screen: after the words, before them, or large and cut off by the edge.",
      choices: ["after", "before", "large"],
      default: "after",
    },
  },
};
