import { applyEdits } from "./apply-edits.ts";
import type { Edit, Problem, Repair } from "./problem.ts";
import type { RuleDoc, RuleFault } from "./rule-doc.ts";
import { lineStarts, lineText, positionAt, type SourceText } from "./source-text.ts";

const longest = 4000;

/** A problem of a rule at a span of a source text: with the line, the caret and, from the repair, the corrected line. Of a file as a whole its path is enough. */
export function createProblem(
  { id, level = "error" }: Pick<RuleDoc, "id" | "level">,
  file: SourceText | string,
  fault: RuleFault,
): Problem {
  const source = typeof file === "string" ? { path: file, text: "" } : file;
  const { span, meant } = fault;
  const written = meant && span ? { edits: [{ ...span, text: meant }] } : null;
  const draft: RuleFault["repair"] = fault.repair ?? written;
  const repair = draft && { ...draft, safe: draft.safe ?? false };
  const base = {
    rule: id,
    level: fault.level ?? level,
    file: source.path,
    message: meant ? `${fault.message} Did you mean "${meant}"?` : fault.message,
    hint: fault.hint ?? null,
    repair,
    ...(fault.after === undefined ? {} : { after: fault.after }),
    ...(fault.until === undefined ? {} : { until: fault.until }),
  };
  if (!fault.span) return { ...base, line: 0, column: 0, length: 1, excerpt: "", corrected: null };
  const { line, column } = positionAt(source, fault.span.start);
  const { text: excerpt, from } = cutLine(lineText(source, line), column - 1);
  const width = Math.min(fault.span.end - fault.span.start, excerpt.length + from - column + 1);
  return {
    ...base,
    line,
    column,
    length: Math.max(1, width),
    excerpt,
    ...(from === 0 ? {} : { from }),
    corrected: correctLine((lineStarts(source)[line - 1] ?? 0) + from, excerpt, repair),
  };
}

/** What is kept of a line: all, or the part around an offset where thousands of problems of one line would fill the memory. */
function cutLine(line: string, offset: number): { text: string; from: number } {
  if (line.length <= longest) return { text: line, from: 0 };
  const from = Math.max(0, offset - longest / 10);
  return { text: line.slice(from, from + longest / 5), from };
}

/** The line that begins at an offset with the edits applied; `null` when an edit reaches beyond the line or breaks it. */
function correctLine(start: number, excerpt: string, repair: Repair | null): string | null {
  if (!repair || repair.file !== undefined) return null;
  const isWithin = ({ start: from, end, text }: Edit) =>
    from >= start && end <= start + excerpt.length && !text.includes("\n");
  if (!repair.edits.every(isWithin)) return null;
  return applyEdits(
    excerpt,
    repair.edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
}
