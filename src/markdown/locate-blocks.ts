import type { MarkdownIt } from "markdown-it";
import { locateLines } from "./locate-lines.ts";
import type { Rendering } from "./rendering.ts";

/** Notes of each text block, as its `meta`, where its content stands in the body; footnotes written inline come later. */
export function locateBlocks(md: MarkdownIt): void {
  md.core.ruler.before("inline", "locate", ({ tokens, env, src }) => {
    const { lineStarts, lineEnds }: Rendering = env;
    for (const token of tokens) {
      if (token.type !== "inline" || token.meta) continue;
      token.meta = locateLines(token.content, token.map?.[0] ?? 0, { src, lineStarts, lineEnds });
    }
  });
}
