import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import { applyAttributes, parseAttributeList } from "./attribute-list.ts";
import type { Rendering } from "./rendering.ts";

/** Reads a line of its own with settings in braces: they belong to the block right above it. */
export function parseAttributeLines(md: MarkdownIt): void {
  md.block.ruler.before("table", "attribute_line", parseLine, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
}

function parseLine(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const start = (state.bMarks[line] as number) + (state.tShift[line] as number);
  if (state.src.charCodeAt(start) !== 0x7b || (state.sCount[line] as number) - state.blkIndent >= 4)
    return false;
  const text = state.src.slice(start, state.eMarks[line]).trimEnd();
  if (!/^\{(?![{%])[^{}]*\}$/.test(text)) return false;
  const entries = parseAttributeList(text);
  if (!entries) return false;
  const adjoins = line > 0 && !state.isEmpty(line - 1);
  const colon = text.startsWith("{:");
  if (silent) return adjoins || colon;
  const above = adjoins ? blockAbove(state) : null;
  if (!above && !colon) return false;

  const rendering: Rendering = state.env;
  state.line = line + 1;
  if (above) applyAttributes(above, entries, (offset) => start + offset, rendering);
  else {
    rendering.report("attribute-without-text", {
      span: { start, end: start + text.length },
      message: "These braces belong to the text right above them, but there is none.",
      hint: "Put them on the line below the text that they are meant for, without an empty line between.",
    });
  }
  return true;
}

/** The opening token of the last block at this level, if it can bear attributes. */
function blockAbove({ tokens, level }: StateBlock): Token | null {
  let i = tokens.length - 1;
  const last = tokens[i];
  if (!last || last.level !== level || last.nesting > 0) return null;
  if (last.nesting < 0) for (i--; i > 0 && tokens[i]?.level !== level; i--);
  const above = tokens[i];
  return above && above.type !== "html_block" ? above : null;
}
