import { layoutRules } from "../layouts/layout-rules.ts";
import type { TemplateSource } from "../layouts/strict-environment.ts";
import type { TemplateFault } from "../layouts/template-fault.ts";
import { createProblem } from "../problems/create-problem.ts";
import { FaultError } from "../problems/fault-error.ts";
import { lineStarts } from "../problems/source-text.ts";
import { showPath } from "../site/show-path.ts";

/** What a template's fault looks like to those who wrote it; `url` is the page that met it, where it was one. */
export function createLayoutError(
  fault: TemplateFault,
  { path, text }: TemplateSource,
  workingDir: string,
  url: string | null,
): FaultError {
  const { place, message, hint, instead } = fault;
  const source = { path: showPath(path, workingDir), text };
  const start = (lineStarts(source)[place.line] ?? text.length) + place.column;
  const span = { start, end: start + place.length };
  const repair = instead === null ? null : { safe: false, edits: [{ ...span, text: instead }] };
  const met = hint ?? (url && `Met on the page ${url}.`);
  return new FaultError(
    createProblem(layoutRules["layout-fault"], source, { span, message, hint: met, repair }),
    fault,
  );
}
