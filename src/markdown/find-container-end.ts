import type { StateBlock } from "markdown-it";

const colons = /^(:{3,})[ \t]*(\S?)/;
const fence = /^(`{3,}|~{3,})(.*)$/s;

/**
 * The line that ends the container whose first line, with so many colons, is `first`; the end of the parent where none does.
 * A line of colons ends the innermost container, or the one that began with as many.
 */
export function findContainerEnd(
  state: StateBlock,
  { first, end, count }: { first: number; end: number; count: number },
): { line: number; closed: boolean } {
  let open = [count];
  let code = "";
  for (let line = first + 1; line < end; line++) {
    if (state.isEmpty(line)) continue;
    const indent = (state.sCount[line] as number) - state.blkIndent;
    if (indent < 0) return { line, closed: false };
    if (indent > 3) continue;
    const start = (state.bMarks[line] as number) + (state.tShift[line] as number);
    const text = state.src.slice(start, state.eMarks[line]);
    const marks = fence.exec(text);
    if (code) {
      if (marks?.[1]?.startsWith(code) && marks[2]?.trim() === "") code = "";
      continue;
    }
    code = marks?.[1] ?? "";
    const found = colons.exec(text);
    if (!found) continue;
    const length = found[1]?.length ?? 0;
    if (found[2]) open.push(length);
    else
      open = open.slice(0, Math.max(open.lastIndexOf(length), open.includes(length) ? 0 : open.length - 1));
    if (open.length === 0) return { line, closed: true };
  }
  return { line: end, closed: false };
}
