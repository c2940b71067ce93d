import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { lineStarts, lineText, type SourceText, type Span } from "../problems/source-text.ts";
import { contentRules } from "./content-rules.ts";
import { pageSchema } from "./page-schema.ts";

/** A line of a page, without its end in `text`. */
export interface FrontMatterLine {
  text: string;
  start: number;
  end: number;
}

/** What a line of settings looks like. */
export const setting = /^[ \t]*(?:- )*[A-Za-z][\w-]*:(?:\s|$)|^[ \t]*- |^[ \t]+\S|^\s*#/;

const known = new Set(Object.keys(pageSchema.shape));

/** Whether a line gives a setting that each page may have, as YAML writes it or as TOML does (`title = "Plan"`). */
export function namesSetting(line: string, sign: ":" | "=" = ":"): boolean {
  const [, name = "", found] = /^([A-Za-z][\w-]*)(?:(:)(?:\s|$)|[ \t]*(=))/.exec(line) ?? [];
  return known.has(name) && (found ?? "=") === sign;
}

/** A line of hyphens that may be meant to part settings from the text. */
export const mark = /^[ \t]*-{3,}[ \t]*$/;
/** Such a line as it should be. */
export const exact = /^---[ \t]*$/;

/** All lines of a page. */
export function readLines(source: SourceText): FrontMatterLine[] {
  const starts = lineStarts(source);
  return starts.map((start, index) => ({
    text: lineText(source, index + 1).slice(index === 0 ? startOf(source) : 0),
    start: index === 0 ? startOf(source) : start,
    end: starts[index + 1] ?? source.text.length,
  }));
}

/** A line without its end. */
export function spanOf({ start, text }: FrontMatterLine): Span {
  return { start, end: start + text.length };
}

/** Where the text of a page begins: behind a byte order mark. */
export function startOf({ text }: SourceText): number {
  return text.startsWith("\uFEFF") ? 1 : 0;
}

/** The line end that a page is written with. */
export function lineEnd({ text }: SourceText): string {
  return /\r\n/.test(text) ? "\r\n" : "\n";
}

/** What is wrong with a line of hyphens; `edit` mends it, and without one the author has to. */
export function reportMark(
  source: SourceText,
  span: Span,
  message: string,
  edit: (Span & { text: string }) | null,
): Problem {
  const hint = edit ? null : "Move it below the second line of hyphens.";
  return createProblem(contentRules["front-matter-mark"], source, {
    span,
    message,
    hint,
    // Letters beside the hyphens may have been meant for another line.
    repair: edit && { edits: [edit], safe: !/[\p{L}\p{N}]/u.test(source.text.slice(edit.start, edit.end)) },
  });
}
