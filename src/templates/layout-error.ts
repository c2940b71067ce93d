import { layoutRules } from "../layouts/layout-rules.ts";
import type { TemplateSource } from "../layouts/strict-environment.ts";
import type { TemplateFault } from "../layouts/template-fault.ts";
import { createProblem } from "../problems/create-problem.ts";
import { formatTerminal } from "../problems/format-terminal.ts";
import type { Problem } from "../problems/problem.ts";
import { lineStarts } from "../problems/source-text.ts";
import { showPath } from "../site/show-path.ts";

/** A template that pages can't be laid out with. The message shows the problem as other findings are shown. */
export class LayoutError extends Error {
  override name = "LayoutError";
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(formatTerminal([problem], { color: false }).trimEnd(), { cause });
    this.problem = problem;
  }
}

/** What a template's fault looks like to those who wrote it; `url` is the page that met it, where it was one. */
export function createLayoutError(
  fault: TemplateFault,
  { path, text }: TemplateSource,
  workingDir: string,
  url: string | null,
): LayoutError {
  const { place, message, hint, instead } = fault;
  const source = { path: showPath(path, workingDir), text };
  const start = (lineStarts(source)[place.line] ?? text.length) + place.column;
  const span = { start, end: start + place.length };
  const repair = instead === null ? null : { safe: false, edits: [{ ...span, text: instead }] };
  const met = hint ?? (url && `Met on the page ${url}.`);
  return new LayoutError(
    createProblem(layoutRules["layout-fault"], source, { span, message, hint: met, repair }),
    fault,
  );
}
