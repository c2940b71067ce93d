import type { MarkdownIt } from "markdown-it";
import type { Rendering } from "./rendering.ts";

/** Reads the blocks, keeping where the lines of the body begin and end. (`renderBody` hands over normalised text.) */
export function parseBlocks(md: MarkdownIt): void {
  md.core.ruler.disable("normalize");
  md.core.ruler.at("block", (core) => {
    const state = new md.block.State(core.src, md, core.env, core.tokens);
    const rendering: Rendering = core.env;
    rendering.lineStarts = state.bMarks.slice();
    rendering.lineEnds = state.eMarks.slice();
    md.block.tokenize(state, 0, state.lineMax);
  });
}
