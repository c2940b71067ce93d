import { applyEdits } from "./apply-edits.ts";
import type { Edit, Problem, Repair } from "./problem.ts";
import type { RuleDoc, RuleFault } from "./rule-doc.ts";
import { lineStarts, lineText, positionAt, type SourceText } from "./source-text.ts";

/** A problem of a rule at a span of a source text: with the line, the caret and, from the repair, the corrected line. */
export function createProblem(
  { id, level }: Pick<RuleDoc, "id" | "level">,
  source: SourceText,
  fault: RuleFault,
): Problem {
  const repair = fault.repair ?? null;
  const base = {
    rule: id,
    level,
    file: source.path,
    message: fault.message,
    hint: fault.hint ?? null,
    repair,
    ...(fault.after === undefined ? {} : { after: fault.after }),
    ...(fault.until === undefined ? {} : { until: fault.until }),
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

const longestCorrected = 10_000;

/** The given line with the edits applied; `null` when an edit reaches beyond the line or breaks it, and for a very long line. */
function correctLine(source: SourceText, line: number, repair: Repair | null): string | null {
  if (!repair) return null;
  // A line of a whole book helps nobody, and one for each of its faults would fill the memory.
  if (lineText(source, line).length > longestCorrected) return null;
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
