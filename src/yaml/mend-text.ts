import { applyEdits } from "../problems/apply-edits.ts";
import type { Edit, Problem } from "../problems/problem.ts";
import { lineStarts, lineText, type SourceText, type Span } from "../problems/source-text.ts";

/** A stretch of text as it would read without its faults, and the way back from its offsets to those of the source. */
interface MendedText {
  text: string;
  toSource: (offset: number) => number;
}

/** Mends each fault by its repair, and leaves out a setting at the top whose fault has none; `null` for a deeper one. */
export function mendText(source: SourceText, region: Span, problems: Problem[]): MendedText | null {
  const all: Edit[] = [];
  for (const { repair, line, rule } of problems) {
    if (repair) all.push(...repair.edits);
    // A setting that stands twice can be read: the second counts.
    else if (rule !== "yaml-key-twice") {
      if (!/^[A-Za-z]/.test(lineText(source, line))) return null;
      all.push(blank(line, source, region));
    }
  }
  const edits = withoutOverlaps(all);
  const local = edits.map((edit) => ({
    ...edit,
    start: edit.start - region.start,
    end: edit.end - region.start,
  }));
  return {
    text: applyEdits(source.text.slice(region.start, region.end), local),
    toSource: (offset) => {
      let moved = region.start;
      for (const { start, end, text } of edits) {
        if (offset + moved <= start) break;
        // Inside a replaced text there is no exact place: its end is the nearest.
        if (offset + moved < start + text.length) return Math.min(offset + moved, end);
        moved += end - start - text.length;
      }
      return offset + moved;
    },
  };
}

function blank(line: number, source: SourceText, region: Span): Edit {
  const starts = lineStarts(source);
  const end = (starts[line] ?? source.text.length + 1) - 1;
  return { start: Math.max(region.start, starts[line - 1] ?? 0), end: Math.min(region.end, end), text: "" };
}

function withoutOverlaps(edits: Edit[]): Edit[] {
  let done = -1;
  return edits
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}
