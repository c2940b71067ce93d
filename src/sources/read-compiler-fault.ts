import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { layoutRules } from "../layouts/layout-rules.ts";
import { createProblem } from "../problems/create-problem.ts";
import { FaultError } from "../problems/fault-error.ts";
import { lineStarts } from "../problems/source-text.ts";
import { showPath } from "../site/show-path.ts";

/** What esbuild says of a fault; Sass is made to say it alike. Columns count from 0, in bytes where the line is told. */
export interface CompilerFault {
  text: string;
  location: { file: string; line: number; column: number; length: number; lineText?: string } | null;
}

/**
 * What keeps a file of the assets from being compiled, run or drawn, at the place that the compiler tells, else of the whole
 * `file`. A fault that is known as such already stays as it is.
 */
export function readCompilerFault(
  error: unknown,
  file: string,
  workingDir: string,
  rule: "asset-fault" | "eleventy-settings" = "asset-fault",
): FaultError {
  if (error instanceof FaultError) return error;
  const {
    errors = [],
    message = String(error),
    hint = null,
  } = error as { errors?: CompilerFault[]; message?: string; hint?: string | null };
  const { text = message, location = null } = errors[0] ?? {};
  const path = location ? resolve(location.file) : file;
  const source = { path: showPath(path, workingDir), text: location ? readFileSync(path, "utf8") : "" };
  return new FaultError(
    createProblem(layoutRules[rule], source, {
      span: location && findSpan(location, lineStarts(source)),
      message: `${/^.*[^.\s]/s.exec(text)?.[0] ?? ""}.`,
      hint,
    }),
    error,
  );
}

function findSpan(
  { line, column, length, lineText }: NonNullable<CompilerFault["location"]>,
  starts: number[],
) {
  const before =
    lineText === undefined ? column : Buffer.from(lineText).subarray(0, column).toString().length;
  const start = (starts[line - 1] ?? 0) + before;
  return { start, end: start + length };
}
