import type { MarkdownIt, StateBlock } from "markdown-it";
import { builtInBlockRule } from "./built-in-rule.ts";
import type { Rendering } from "./rendering.ts";

const heading = /^(?:#{1,6}[ \t]+\S|#{2,6}[\p{L}\p{N}])/u;
/** Where a `#` at the start of a line is no heading. */
const opaque = /<(?:pre|script|style|textarea|[!?])/i;

/**
 * Ends an HTML block above a heading. CommonMark takes the heading in and shows it as text, but nobody means that: only
 * the empty line between was forgotten.
 */
export function parseHtmlBlocks(md: MarkdownIt): void {
  const parse = builtInBlockRule("html_block");
  md.block.ruler.at(
    "html_block",
    (state, line, end, silent) => {
      if (!parse(state, line, end, silent)) return false;
      if (!silent && state.line - line > 1) freeHeading(state, line);
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote"] },
  );
}

function freeHeading(state: StateBlock, first: number): void {
  for (let line = first; line < state.line; line++) {
    const start = (state.bMarks[line] as number) + (state.tShift[line] as number);
    const text = state.src.slice(start, state.eMarks[line]);
    if (line > first && heading.test(text)) {
      cutBlock(state, first, line);
      reportSwallowed(state.env, line, start, start + text.length);
      return;
    }
    if (opaque.test(text)) return;
  }
}

function cutBlock(state: StateBlock, first: number, end: number): void {
  const block = state.tokens[state.tokens.length - 1];
  if (!block) return;
  block.content = state.getLines(first, end, state.blkIndent, true);
  block.map = [first, end];
  state.line = end;
}

function reportSwallowed(rendering: Rendering, line: number, start: number, end: number): void {
  const lineStart = rendering.lineStarts[line] as number;
  const before = rendering.source.slice(lineStart, start);
  rendering.report("heading-swallowed", {
    span: { start, end },
    message: "Between the HTML above and this heading an empty line is missing.",
    hint: "Put an empty line above the heading.",
    repair: {
      edits: [{ start: lineStart, end: lineStart, text: before.trimEnd() + rendering.lineFeed }],
      safe: true,
    },
  });
}
