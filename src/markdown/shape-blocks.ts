import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { KnownBlock } from "../site/block.ts";
import { blockShapes, type ShapedBlock, type ShapedPart } from "./block-shapes.ts";
import type { Rendering } from "./rendering.ts";
import { spanOfLines } from "./span-of-lines.ts";

/** Gives blocks that are made of something (pictures, a picture and words, columns) their shape, and tells what can't be any of it. */
export function shapeBlocks(md: MarkdownIt): void {
  md.core.ruler.after("facts", "shapes", (state) => {
    // From the last one on: what is put in moves nothing that is still to come.
    for (let i = state.tokens.length - 1; i >= 0; i--) {
      const { type, meta } = state.tokens[i] as Token;
      const shape = type === "container_open" && (meta as KnownBlock).shape;
      if (shape) blockShapes[shape](readBlock(state, i));
    }
  });
}

function readBlock({ tokens, Token: Part, env }: StateCore, at: number): ShapedBlock {
  const rendering: Rendering = env;
  const block = tokens[at] as Token;
  const children: ShapedPart[] = [];
  let end = at + 1;
  while ((tokens[end] as Token).level > block.level) {
    const open = tokens[end] as Token;
    const from = end++;
    if (open.nesting > 0) while ((tokens[end++] as Token).level > open.level);
    const span = spanOfLines(open.map ? open : block, rendering);
    const text = rendering.source.slice(span.start, span.end);
    // Comments are no part of it.
    const isComment = open.type === "html_block" && rendering.facts.htmls[open.meta]?.bare.trim() === "";
    if (open.map === null && open.type === "paragraph_open") reportWords(rendering, block, span.start);
    else if (!isComment)
      children.push({
        open,
        from,
        to: end,
        parts: tokens[from + 1]?.children ?? [],
        text,
        start: span.start,
      });
  }
  return {
    children,
    end,
    wrap: (className, ranges) => {
      const wrapped = ranges.flatMap(([from, to]) => {
        const [open, close] = [new Part("part_open", "div", 1), new Part("part_close", "div", -1)];
        open.attrSet("class", className);
        open.block = close.block = true;
        return [open, ...tokens.slice(from, to), close];
      });
      const from = ranges[0]?.[0] ?? end;
      tokens.splice(from, end - from, ...wrapped);
    },
    report: (part, message, hint, edits = []) => {
      const { start } = part ?? spanOfLines(block, rendering);
      const lineEnd = rendering.source.indexOf("\n", start);
      const span = { start, end: lineEnd < 0 ? rendering.source.length : lineEnd };
      const repair = edits.length > 0 ? { repair: { edits } } : {};
      rendering.report("container-content", { span, message, hint, ...repair });
    },
  };
}

/** Behind the name of such a block nothing stands but braces. */
function reportWords({ source, report }: Rendering, { meta }: Token, start: number): void {
  const line = source.slice(start, source.indexOf("\n", start));
  const name = /^:+[ \t]*[^\s:]\S*/.exec(line)?.[0] ?? "";
  const behind = line.slice(name.length).split("{", 1)[0] as string;
  const words = behind.trim();
  const from = start + line.indexOf(words, name.length);
  const span = { start: from, end: from + words.length };
  const { options = {} } = meta as KnownBlock;
  const option = Object.entries(options).find(([, { choices }]) => choices?.includes(words));
  report("container-content", {
    span,
    message: "Words behind the name of this block have no place in it.",
    hint: option ? null : "Write them above it, as a text or a heading.",
    ...(option ? { repair: { edits: [{ ...span, text: `{${option[0]}=${words}}` }] } } : {}),
  });
}
