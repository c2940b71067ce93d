import type { Edit } from "../problems/problem.ts";
import { findLineEnd } from "./change-yaml.ts";

/** The edit that puts a block of Markdown above the line at an offset, or behind the last line, with an empty line on each side where there is text. */
export function insertBlock(text: string, offset: number, block: string): Edit {
  const lineEnd = findLineEnd(text);
  const isBehind = offset >= text.length;
  const at = isBehind ? text.length : text.lastIndexOf("\n", offset - 1) + 1;
  const [above, below] = [text.slice(0, at), text.slice(at)];
  const open = above === "" || above.endsWith("\n") ? "" : lineEnd;
  const before = above.trim() === "" || /\n[ \t]*\r?\n$/.test(above) ? "" : lineEnd;
  const after = below === "" || /^[ \t]*\r?\n/.test(below) ? "" : lineEnd;
  const lines = block.replace(/\r?\n/g, lineEnd);
  return { start: at, end: at, text: `${open}${before}${lines}${lineEnd}${after}` };
}
