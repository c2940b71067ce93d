import type { StateCore, Token } from "markdown-it";
import { findPicture } from "./find-picture.ts";
import { markCaption } from "./mark-caption.ts";

/** Makes a figure of each line of a paragraph whose lines are pictures; one with anything else stays as it is. */
export function markGallery(state: StateCore, i: number): void {
  const [open, inline, close] = [state.tokens[i - 1], state.tokens[i], state.tokens[i + 1]];
  if (open?.type !== "paragraph_open" || !inline?.children || !close) return;
  const lines = splitLines(inline.children);
  if (!lines.every(findPicture)) return;
  const { Token: Part } = state;
  open.hidden = close.hidden = true;
  inline.children = lines.flatMap((line) => [
    new Part("figure_open", "figure", 1),
    ...line,
    ...markCaption(line, state),
    new Part("figure_close", "figure", -1),
    new Part("softbreak", "br", 0),
  ]);
}

/** The parts of each line. Two pictures beside each other are two lines, too. */
function splitLines(parts: Token[]): Token[][] {
  const lines: Token[][] = [[]];
  let depth = 0;
  for (const part of parts) {
    const isBlank = part.type === "text" && part.content.trim() === "";
    if (depth === 0 && (/break$/.test(part.type) || isBlank)) lines.push([]);
    else lines.at(-1)?.push(part);
    depth += part.nesting;
  }
  return lines.filter((line) => line.length > 0);
}
