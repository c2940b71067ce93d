import type { StateCore } from "markdown-it";
import { markCaption } from "./mark-caption.ts";

/** Makes a figure of a paragraph that holds one image with a title and nothing else; the title becomes its caption. */
export function markFigure(state: StateCore, i: number): void {
  const [open, inline, close] = [state.tokens[i - 1], state.tokens[i], state.tokens[i + 1]];
  if (open?.type !== "paragraph_open" || !inline?.children || !close) return;
  const caption = markCaption(inline.children, state);
  if (caption.length === 0) return;
  open.tag = close.tag = "figure";
  open.hidden = close.hidden = false;
  inline.children.push(...caption);
}
