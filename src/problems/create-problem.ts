import { applyEdits } from "./apply-edits.ts";
import type { Edit, Level, Problem, Repair } from "./problem.ts";
import { lineStarts, lineText, positionAt, type SourceText, type Span } from "./source-text.ts";

interface Fault {
  rule: string;
  level: Level;
  /** The words at fault; `null` for a fault of the whole file. */
  span: Span | null;
  message: string;
  hint?: string | null;
  repair?: Repair | null;
}

/** Builds a problem from a span of a source text: finds the line, the caret and, from the repair, the corrected line. */
export function createProblem(source: SourceText, fault: Fault): Problem {
  const repair = fault.repair ?? null;
  const base = {
    rule: fault.rule,
    level: fault.level,
    file: source.path,
    message: fault.message,
    hint: fault.hint ?? null,
    repair,
  };
  if (!fault.span) return { ...base, line: 0, column: 0, length: 1, excerpt: "", corrected: null };
  const { line, column } = positionAt(source, fault.span.start);
  const excerpt = lineText(source, line);
  const width = Math.min(fault.span.end - fault.span.start, excerpt.length - column + 1);
  return {
    ...base,
    line,
    column,
    length: Math.max(1, width),
    excerpt,
    corrected: correctLine(source, line, repair),
  };
}

/** The given line with the edits applied; `null` when an edit reaches beyond the line or breaks it. */
function correctLine(source: SourceText, line: number, repair: Repair | null): string | null {
  if (!repair) return null;
  const start = lineStarts(source)[line - 1] ?? 0;
  const excerpt = lineText(source, line);
  const isWithin = ({ start: from, end, text }: Edit) =>
    from >= start && end <= start + excerpt.length && !text.includes("\n");
  if (!repair.edits.every(isWithin)) return null;
  return applyEdits(
    excerpt,
    repair.edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
}
